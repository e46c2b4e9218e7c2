package dev.aludel.query;

import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Function;

/**
 * A column of ranges.
 *
 * @param <T> the Java type of their bounds
 */
public final class RangeColumn<T> extends RangeExpression<T> implements ColumnExpression<Range<T>> {
  private RangeColumn(Node node, ValueType<Range<T>> type) {
    super(node, type);
  }

  /**
   * The column of {@code table} at that index.
   *
   * @param type makes the Java side for the column's SQL type
   */
  public static <T> RangeColumn<T> of(
      TableSource table, int column, Function<SqlType, ValueType<Range<T>>> type) {
    return new RangeColumn<>(table.aludelColumn(column), table.aludelType(column, type));
  }

  @Override
  public RangeExpression<T> expression() {
    return this;
  }
}
