package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * A column property of dates or times.
 *
 * @param <T> the Java type of its values
 */
public final class TemporalProperty<T extends Temporal> extends TemporalExpression<T>
    implements PropertyExpression<T> {
  private TemporalProperty(Node node, ValueType<T> type) {
    super(node, type);
  }

  /**
   * The property of {@code table} with that number.
   *
   * @param type makes the Java side for the property's SQL type
   */
  public static <T extends Temporal> TemporalProperty<T> of(
      TableSource table, int number, Function<SqlType, ValueType<T>> type) {
    return new TemporalProperty<>(
        table.aludelProperty(number), table.aludelPropertyType(number, type));
  }

  @Override
  public TemporalExpression<T> expression() {
    return this;
  }
}
