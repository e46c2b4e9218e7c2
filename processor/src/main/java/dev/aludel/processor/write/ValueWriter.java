package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ModelPlan;
import java.util.List;

/**
 * Writes how a mapper gets database values out of an entity and, of foreign keys and versions, back
 * into it.
 *
 * <pre>{@code
 * protected Object value(Order order, int column) {
 *   OrderEntity entity = (OrderEntity) order;
 *   return switch (column) {
 *     case ID -> entity.id;
 *     case STATUS -> entity.status == null ? null : entity.status.name();
 *     default -> throw unknownColumn(column);
 *   };
 * }
 *
 * protected void assign(Order order, int column, Object value) {
 *   OrderEntity entity = (OrderEntity) order;
 *   switch (column) {
 *     case USER_ID -> entity.userId = (Long) value;
 *     default -> throw unknownColumn(column);
 *   }
 * }
 * }</pre>
 */
final class ValueWriter {
  private final ModelPlan plan;

  ValueWriter(ModelPlan plan) {
    this.plan = plan;
  }

  void addTo(TypeSpec.Builder mapper) {
    addValue(mapper);
    if (plan.columns().stream().anyMatch(ColumnPlan::assignable)) {
      addAssign(mapper);
    }
  }

  private void addValue(TypeSpec.Builder mapper) {
    MethodSpec.Builder value =
        MapperMethods.overriding("value")
            .returns(Object.class)
            .addParameter(MapperMethods.entity(plan.names()))
            .addParameter(TypeName.INT, "column");
    List<CodeBlock> cases = plan.values().stream().map(this::valueCase).toList();
    LongMethods.addSwitch(mapper, value, LongMethods.Head.ofValue(), cases);
  }

  private CodeBlock valueCase(ColumnPlan column) {
    CodeBlock field = CodeBlock.of("entity.$N", column.attribute().field());
    return CodeBlock.of(
        "$L -> $L;",
        column.attribute().constant(),
        DatabaseCode.toDatabase(column, field, plan.names()));
  }

  private void addAssign(TypeSpec.Builder mapper) {
    MethodSpec.Builder assign =
        MapperMethods.overriding("assign")
            .addParameter(MapperMethods.entity(plan.names()))
            .addParameter(TypeName.INT, "column")
            .addParameter(Object.class, "value");
    List<CodeBlock> cases =
        plan.columns().stream().filter(ColumnPlan::assignable).map(this::assignCase).toList();
    LongMethods.addSwitch(mapper, assign, LongMethods.Head.ofColumn(), cases);
  }

  private CodeBlock assignCase(ColumnPlan column) {
    return CodeBlock.of(
        "$L -> entity.$N = $L;",
        column.attribute().constant(),
        column.attribute().field(),
        DatabaseCode.fromDatabase(column, "value", plan.names()));
  }
}
