package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ModelPlan;
import dev.aludel.processor.model.ValuePlan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes what a mapper fills in at a flush.
 *
 * <pre>{@code
 * protected void applyDefaults(ProductEntity entity, FlushTime time) {
 *   EntityState state = entity.aludelState();
 *   if (state.unset(STOCK)) entity.stock = state.defaulted(STOCK, 0);
 * }
 *
 * protected void applyOnUpdate(ProductEntity entity, FlushTime time) {
 *   EntityState state = entity.aludelState();
 *   if (!state.changed(UPDATED_AT)) {
 *     entity.updatedAt = state.updated(UPDATED_AT, time.instant());
 *   }
 * }
 * }</pre>
 */
final class DefaultWriter {
  /** The package of a type that an import will shorten. */
  private static final Pattern QUALIFIER =
      Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z]\\w*[.(])");

  private final ModelPlan plan;

  DefaultWriter(ModelPlan plan) {
    this.plan = plan;
  }

  void addTo(TypeSpec.Builder mapper) {
    add(
        mapper,
        "applyDefaults",
        plan.columns().stream()
            .flatMap(column -> column.defaultValue().stream().map(value -> unset(column, value)))
            .toList());
    add(
        mapper,
        "applyOnUpdate",
        plan.columns().stream()
            .flatMap(column -> column.onUpdate().stream().map(value -> unchanged(column, value)))
            .toList());
  }

  private void add(TypeSpec.Builder mapper, String name, List<CodeBlock> statements) {
    if (statements.isEmpty()) {
      return;
    }
    MethodSpec.Builder method =
        MapperMethods.overriding(name)
            .addParameter(MapperMethods.entity(plan.names()))
            .addParameter(RuntimeTypes.FLUSH_TIME, "time");
    CodeBlock opening =
        CodeBlock.builder()
            .addStatement("$T state = entity.aludelState()", RuntimeTypes.ENTITY_STATE)
            .build();
    LongMethods.addStatements(mapper, method, opening, statements);
  }

  private static CodeBlock unset(ColumnPlan column, ValuePlan value) {
    return fill(column, value, CodeBlock.of("state.unset($L)", constant(column)), "defaulted");
  }

  private static CodeBlock unchanged(ColumnPlan column, ValuePlan value) {
    return fill(column, value, CodeBlock.of("!state.changed($L)", constant(column)), "updated");
  }

  private static CodeBlock fill(
      ColumnPlan column, ValuePlan value, CodeBlock condition, String mark) {
    CodeBlock assignment =
        CodeBlock.of(
            "entity.$N = state.$L($L, $L)",
            column.attribute().field(),
            mark,
            constant(column),
            ValueCode.of(value, column));
    String oneLine =
        "    if ("
            + condition
            + ") "
            + QUALIFIER.matcher(assignment.toString()).replaceAll("")
            + ";";
    return oneLine.length() <= SourceLayout.WIDTH
        ? CodeBlock.of("if ($L) $L;\n", condition, assignment)
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", condition)
            .addStatement("$L", assignment)
            .endControlFlow()
            .build();
  }

  private static String constant(ColumnPlan column) {
    return column.attribute().constant();
  }
}
