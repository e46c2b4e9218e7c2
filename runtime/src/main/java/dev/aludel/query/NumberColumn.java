package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Function;

/**
 * A column of numbers.
 *
 * @param <T> the Java type of its values
 */
public final class NumberColumn<T extends Number> extends NumberExpression<T>
    implements ColumnExpression<T> {
  private NumberColumn(Node node, ValueType<T> type) {
    super(node, type);
  }

  /**
   * The column of {@code table} at that index.
   *
   * @param type makes the Java side for the column's SQL type: {@code ValueTypes::longInteger}
   */
  public static <T extends Number> NumberColumn<T> of(
      TableSource table, int column, Function<SqlType, ValueType<T>> type) {
    return new NumberColumn<>(table.aludelColumn(column), table.aludelType(column, type));
  }

  @Override
  public NumberExpression<T> expression() {
    return this;
  }
}
