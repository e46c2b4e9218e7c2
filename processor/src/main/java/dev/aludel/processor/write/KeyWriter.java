package dev.aludel.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ModelPlan;

/**
 * Writes the key of a model whose primary key has several columns.
 *
 * <pre>{@code
 * public record EnrollmentKey(Long studentId, Long courseId) {}
 * }</pre>
 */
final class KeyWriter {
  private final ModelPlan plan;

  KeyWriter(ModelPlan plan) {
    this.plan = plan;
  }

  TypeSpec write() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (int i = 0; i < plan.key().columns().size(); i++) {
      ColumnPlan column = plan.columns().get(plan.key().columns().get(i));
      components.addParameter(column.type().box(), plan.key().components().get(i));
    }
    return new GeneratedTypes(plan.form())
        .record(plan.names().key(), plan.form().visibility())
        .addJavadoc("The primary key of {@link $T}.", plan.names().model())
        .recordConstructor(components.build())
        .build();
  }
}
