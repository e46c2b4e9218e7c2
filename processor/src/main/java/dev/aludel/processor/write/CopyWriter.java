package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.ModelPlan;
import java.util.List;

/**
 * Writes how a mapper copies a field from one entity to another, for merging.
 *
 * <pre>{@code
 * protected void copy(ProductEntity from, ProductEntity to, int column) {
 *   switch (column) {
 *     case ID -> to.id = from.id;
 *     default -> throw unknownColumn(column);
 *   }
 * }
 * }</pre>
 */
final class CopyWriter {
  private final ModelPlan plan;

  CopyWriter(ModelPlan plan) {
    this.plan = plan;
  }

  void addTo(TypeSpec.Builder mapper) {
    MethodSpec.Builder copy =
        MapperMethods.overriding("copy")
            .addParameter(plan.names().entity(), "from")
            .addParameter(plan.names().entity(), "to")
            .addParameter(TypeName.INT, "column");
    List<CodeBlock> cases = plan.values().stream().map(CopyWriter::copyCase).toList();
    LongMethods.addSwitch(mapper, copy, LongMethods.Head.ofColumn(), cases);
  }

  private static CodeBlock copyCase(ColumnPlan column) {
    String field = column.attribute().field();
    CodeBlock value = CodeBlock.of("from.$N", field);
    JavaType type = column.javaType();
    return CodeBlock.of(
        "$L -> to.$N = $L;",
        column.attribute().constant(),
        field,
        type.tracked() ? DatabaseCode.tracked(type, value) : value);
  }
}
