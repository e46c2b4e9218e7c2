package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.MethodPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.ValuePlan;
import java.util.Optional;

/**
 * Writes what reads and sets a column of an entity.
 *
 * <pre>{@code
 * public String name() {
 *   aludelState().require(ProductMapper.NAME);
 *   return name;
 * }
 *
 * public int stock() {
 *   return aludelState().read(ProductMapper.STOCK) ? stock : 0;
 * }
 *
 * public void price(BigDecimal price) {
 *   this.price =
 *       aludelState().write(ProductMapper.PRICE, this.price, Values.scaled(price, 2));
 * }
 * }</pre>
 */
final class AccessorWriter {
  private final ColumnPlan column;
  private final AttributeMethods methods;
  private final boolean perQuery;

  AccessorWriter(ModelPlan plan, GeneratedTypes types, ColumnPlan column) {
    this.column = column;
    this.methods = new AttributeMethods(plan, types, column.attribute());
    this.perQuery = plan.isPerQuery(column);
  }

  void addTo(TypeSpec.Builder entity) {
    column.attribute().accessor().ifPresent(method -> entity.addMethod(accessor(method)));
    column.attribute().setter().ifPresent(method -> entity.addMethod(setter(method)));
  }

  private MethodSpec accessor(MethodPlan method) {
    MethodSpec.Builder accessor = methods.accessor(method);
    String field = column.attribute().field();
    Optional<ValuePlan.Constant> constant = column.constantDefault();
    if (constant.isPresent() && column.type().isBoxedPrimitive()) {
      // Null and a number in one expression would be a number.
      return accessor
          .beginControlFlow("if (aludelState().read($L))", methods.constant())
          .addStatement("return $N", field)
          .endControlFlow()
          .addStatement("return $L", ValueCode.constant(constant.get()))
          .build();
    }
    if (constant.isPresent()) {
      accessor.addStatement(
          "return aludelState().read($L) ? $N : $L",
          methods.constant(),
          field,
          ValueCode.constant(constant.get()));
      return accessor.build();
    }
    if (perQuery) {
      accessor.addStatement(
          "return aludelState().unset($L) ? null : $N", methods.constant(), field);
      return accessor.build();
    }
    String check = column.attribute().nullness().nullable() ? "read" : "require";
    accessor.addStatement("aludelState().$L($L)", check, methods.constant());
    if (column.javaType().tracked()) {
      accessor.addStatement(
          "$N = $L", field, methods.owned(column, "this", CodeBlock.of("$N", field)));
    }
    return accessor.addStatement("return $N", field).build();
  }

  private MethodSpec setter(MethodPlan method) {
    CodeBlock body = methods.write(column, "this", method.parameter());
    return methods.setter(method, column.type(), body);
  }
}
