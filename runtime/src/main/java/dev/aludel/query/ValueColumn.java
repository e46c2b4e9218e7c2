package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Function;

/**
 * A column of values that are neither text, numbers, times nor booleans.
 *
 * @param <T> the Java type of its values
 */
public final class ValueColumn<T> extends ValueExpression<T> implements ColumnExpression<T> {
  private ValueColumn(Node node, ValueType<T> type) {
    super(node, type);
  }

  /**
   * The column of {@code table} at that index.
   *
   * @param type makes the Java side for the column's SQL type: {@code ValueTypes::uuid}
   */
  public static <T> ValueColumn<T> of(
      TableSource table, int column, Function<SqlType, ValueType<T>> type) {
    return new ValueColumn<>(table.aludelColumn(column), table.aludelType(column, type));
  }

  @Override
  public ValueExpression<T> expression() {
    return this;
  }
}
