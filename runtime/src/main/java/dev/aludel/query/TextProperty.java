package dev.aludel.query;

import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;

/** A column property of text. */
public final class TextProperty extends TextExpression implements PropertyExpression<String> {
  private TextProperty(Node node, ValueType<String> type) {
    super(node, type);
  }

  /** The property of {@code table} with that number. */
  public static TextProperty of(TableSource table, int number) {
    return new TextProperty(
        table.aludelProperty(number), table.aludelPropertyType(number, ValueTypes::string));
  }

  @Override
  public TextExpression expression() {
    return this;
  }
}
