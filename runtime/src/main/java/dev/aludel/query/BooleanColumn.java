package dev.aludel.query;

import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;

/** A column of booleans; a condition as it stands. */
public final class BooleanColumn extends Condition implements ColumnExpression<Boolean> {
  private BooleanColumn(Node node, ValueType<Boolean> type) {
    super(node, type);
  }

  /** The column of {@code table} at that index. */
  public static BooleanColumn of(TableSource table, int column) {
    return new BooleanColumn(
        table.aludelColumn(column), table.aludelType(column, ValueTypes::bool));
  }

  @Override
  public Condition expression() {
    return this;
  }
}
