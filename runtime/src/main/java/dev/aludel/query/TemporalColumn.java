package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * A column of dates or times.
 *
 * @param <T> the Java type of its values
 */
public final class TemporalColumn<T extends Temporal> extends TemporalExpression<T>
    implements ColumnExpression<T> {
  private TemporalColumn(Node node, ValueType<T> type) {
    super(node, type);
  }

  /**
   * The column of {@code table} at that index.
   *
   * @param type makes the Java side for the column's SQL type: {@code ValueTypes::instant}
   */
  public static <T extends Temporal> TemporalColumn<T> of(
      TableSource table, int column, Function<SqlType, ValueType<T>> type) {
    return new TemporalColumn<>(table.aludelColumn(column), table.aludelType(column, type));
  }

  @Override
  public TemporalExpression<T> expression() {
    return this;
  }
}
