package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Function;

/**
 * A column property of values that are neither text, numbers, times nor booleans.
 *
 * @param <T> the Java type of its values
 */
public final class ValueProperty<T> extends ValueExpression<T> implements PropertyExpression<T> {
  private ValueProperty(Node node, ValueType<T> type) {
    super(node, type);
  }

  /**
   * The property of {@code table} with that number.
   *
   * @param type makes the Java side for the property's SQL type
   */
  public static <T> ValueProperty<T> of(
      TableSource table, int number, Function<SqlType, ValueType<T>> type) {
    return new ValueProperty<>(
        table.aludelProperty(number), table.aludelPropertyType(number, type));
  }

  @Override
  public ValueExpression<T> expression() {
    return this;
  }
}
