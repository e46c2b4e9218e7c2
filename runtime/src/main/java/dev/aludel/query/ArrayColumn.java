package dev.aludel.query;

import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.util.List;
import java.util.function.Function;

/**
 * A column of arrays.
 *
 * @param <E> the Java type of its elements
 */
public final class ArrayColumn<E> extends ArrayExpression<E> implements ColumnExpression<List<E>> {
  private ArrayColumn(Node node, ValueType<List<E>> type) {
    super(node, type);
  }

  /**
   * The column of {@code table} at that index.
   *
   * @param type makes the Java side for the column's SQL type
   */
  public static <E> ArrayColumn<E> of(
      TableSource table, int column, Function<SqlType, ValueType<List<E>>> type) {
    return new ArrayColumn<>(table.aludelColumn(column), table.aludelType(column, type));
  }

  @Override
  public ArrayExpression<E> expression() {
    return this;
  }
}
