package dev.aludel.query;

import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;

/** A column of text. */
public final class TextColumn extends TextExpression implements ColumnExpression<String> {
  private TextColumn(Node node, ValueType<String> type) {
    super(node, type);
  }

  /** The column of {@code table} at that index. */
  public static TextColumn of(TableSource table, int column) {
    return new TextColumn(table.aludelColumn(column), table.aludelType(column, ValueTypes::string));
  }

  @Override
  public TextExpression expression() {
    return this;
  }
}
