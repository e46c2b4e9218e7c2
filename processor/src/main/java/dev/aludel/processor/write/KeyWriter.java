package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.CompositePlan;
import dev.aludel.processor.model.CompositePlan.Part;
import dev.aludel.processor.model.ModelPlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the key of a model whose primary key has several columns.
 *
 * <pre>{@code
 * public record EnrollmentKey(Long studentId, Long courseId) {}
 *
 * public record BerthKey(String placePier, Integer placeNumber) {
 *   public static BerthKey of(Place place) {
 *     return new BerthKey(place.pier(), place.number());
 *   }
 * }
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
    TypeSpec.Builder key =
        new GeneratedTypes(plan.form())
            .record(plan.names().key(), plan.form().visibility())
            .addJavadoc("The primary key of {@link $T}.", plan.names().model())
            .recordConstructor(components.build());
    plan.composites().stream().filter(this::isKey).forEach(one -> key.addMethod(of(one)));
    return key.build();
  }

  /** Whether the columns of the key are those of the value, and no others. */
  private boolean isKey(CompositePlan composite) {
    List<ColumnPlan> columns = plan.key().columns().stream().map(plan.columns()::get).toList();
    return composite.value().columns().toList().equals(columns);
  }

  /** The key of what has this value. */
  private MethodSpec of(CompositePlan composite) {
    String parameter = composite.attribute().field();
    CodeBlock parts =
        parts(composite.value(), CodeBlock.of("$N", parameter)).collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("of")
        .addJavadoc("The key of what has this $L.", composite.attribute().name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(plan.names().key())
        .addParameter(composite.type(), parameter)
        .addStatement("return new $T($L)", plan.names().key(), parts)
        .build();
  }

  private static Stream<CodeBlock> parts(Part value, CodeBlock way) {
    return value.parts().stream()
        .flatMap(
            part -> {
              CodeBlock inner = CodeBlock.of("$L.$N()", way, part.component());
              return part.column().isPresent() ? Stream.of(inner) : parts(part, inner);
            });
  }
}
