package dev.aludel.query;

import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;

/** A column property of booleans; a condition as it stands. */
public final class BooleanProperty extends Condition implements PropertyExpression<Boolean> {
  private BooleanProperty(Node node, ValueType<Boolean> type) {
    super(node, type);
  }

  /** The property of {@code table} with that number. */
  public static BooleanProperty of(TableSource table, int number) {
    return new BooleanProperty(
        table.aludelProperty(number), table.aludelPropertyType(number, ValueTypes::bool));
  }

  @Override
  public Condition expression() {
    return this;
  }
}
