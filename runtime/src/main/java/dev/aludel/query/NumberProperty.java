package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.function.Function;

/**
 * A column property of numbers.
 *
 * @param <T> the Java type of its values
 */
public final class NumberProperty<T extends Number> extends NumberExpression<T>
    implements PropertyExpression<T> {
  private NumberProperty(Node node, ValueType<T> type) {
    super(node, type);
  }

  /**
   * The property of {@code table} with that number.
   *
   * @param type makes the Java side for the property's SQL type
   */
  public static <T extends Number> NumberProperty<T> of(
      TableSource table, int number, Function<SqlType, ValueType<T>> type) {
    return new NumberProperty<>(
        table.aludelProperty(number), table.aludelPropertyType(number, type));
  }

  @Override
  public NumberExpression<T> expression() {
    return this;
  }
}
