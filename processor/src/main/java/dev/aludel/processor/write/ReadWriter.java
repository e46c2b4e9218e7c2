package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.ColumnPlan;
import dev.aludel.processor.model.ModelPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes how a mapper fills an entity from a row.
 *
 * <pre>{@code
 * protected void read(ProductEntity entity, Row row, int at) {
 *   entity.id = row.getLong(at);
 *   entity.name = row.getString(at + 1);
 * }
 *
 * protected void readColumn(ProductEntity entity, int column, Row row, int at) {
 *   switch (column) {
 *     case ID -> entity.id = row.getLong(at);
 *     case NAME -> entity.name = row.getString(at);
 *     default -> throw unknownColumn(column);
 *   }
 * }
 * }</pre>
 *
 * <p>A model of many columns has the second only, by which the first then goes: it is half as long.
 */
final class ReadWriter {
  /** What makes up for a switch per column. */
  private static final int MANY_COLUMNS = 64;

  private final ModelPlan plan;

  ReadWriter(ModelPlan plan) {
    this.plan = plan;
  }

  void addTo(TypeSpec.Builder mapper) {
    if (plan.values().size() <= MANY_COLUMNS) {
      addRead(mapper);
    }
    addReadColumn(mapper);
  }

  private void addRead(TypeSpec.Builder mapper) {
    MethodSpec.Builder read =
        MapperMethods.overriding("read")
            .addParameter(MapperMethods.entity(plan.names()))
            .addParameter(RuntimeTypes.ROW, "row")
            .addParameter(TypeName.INT, "at");
    List<CodeBlock> statements = new ArrayList<>();
    for (int i = 0; i < plan.values().size(); i++) {
      CodeBlock assignment = assignment(plan.values().get(i), DatabaseCode.index(i));
      statements.add(CodeBlock.builder().addStatement("$L", assignment).build());
    }
    LongMethods.addStatements(mapper, read, CodeBlock.of(""), statements);
  }

  private void addReadColumn(TypeSpec.Builder mapper) {
    MethodSpec.Builder read =
        MapperMethods.overriding("readColumn")
            .addParameter(MapperMethods.entity(plan.names()))
            .addParameter(TypeName.INT, "column")
            .addParameter(RuntimeTypes.ROW, "row")
            .addParameter(TypeName.INT, "at");
    List<CodeBlock> cases = plan.values().stream().map(column -> readCase(column)).toList();
    LongMethods.addSwitch(mapper, read, LongMethods.Head.ofColumn(), cases);
  }

  private CodeBlock readCase(ColumnPlan column) {
    return CodeBlock.of(
        "$L -> $L;", column.attribute().constant(), assignment(column, DatabaseCode.index(0)));
  }

  private CodeBlock assignment(ColumnPlan column, CodeBlock index) {
    return CodeBlock.of(
        "entity.$N = $L",
        column.attribute().field(),
        DatabaseCode.read(column, index, plan.names()));
  }
}
