package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a select of several expressions and objects, read by what was selected. */
public final class ResultRow {
  private final Layout layout;
  private final @Nullable Object[] values;

  private ResultRow(Layout layout, @Nullable Object[] values) {
    this.layout = layout;
    this.values = values;
  }

  /** How rows of these expressions are made. */
  static Function<Cells, Reading<ResultRow>> reader(List<Selectable<?>> columns) {
    Layout layout = Layout.of(columns);
    return cells -> cells.together(values -> new ResultRow(layout, values));
  }

  /**
   * The value of a selected expression, null for NULL, or the object of a selected table, null
   * where there is no row. It is found by value: it need not be the same expression or table.
   */
  public <T> @Nullable T get(Selectable<T> item) {
    return value(item, values[layout.indexOf(item)]);
  }

  @SuppressWarnings("unchecked") // The table's mapper makes the table's objects.
  private static <T> @Nullable T value(Selectable<T> item, @Nullable Object value) {
    return item instanceof Expression<T> expression
        ? expression.type().fromDatabase(value)
        : (T) value;
  }

  /** The value of a selected expression, or the object; a coded error where there is none. */
  public <T> T require(Selectable<T> expression) {
    T value = get(expression);
    if (value == null) {
      throw new QueryException(ErrorCode.RESULT_IS_NULL, expression);
    }
    return value;
  }

  /** The value of the selected expression at this index, from 0; null for NULL. */
  public @Nullable Object get(int index) {
    return value(layout.columns().get(index), values[index]);
  }

  /**
   * The values by the names of the selected columns, in their order; an expression that is no
   * column has its SQL as its name. SQLAlchemy's {@code mappings()}.
   */
  public Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put(layout.name(i), get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * The value of the selected column with this name, null for NULL.
   *
   * @throws QueryException if none has it
   */
  public @Nullable Object get(String column) {
    for (int i = 0; i < values.length; i++) {
      if (layout.name(i).equals(column)) {
        return get(i);
      }
    }
    throw new QueryException(ErrorCode.EXPRESSION_WAS_NOT_SELECTED, column, layout.columns());
  }

  /**
   * The same row with only these, in this order; SQLAlchemy's {@code columns()}.
   *
   * @throws QueryException if one was not selected
   */
  public ResultRow columns(Selectable<?>... items) {
    return columns(Arrays.stream(items).mapToInt(layout::indexOf).toArray());
  }

  /** The same row with only the values at these indexes, in this order. */
  public ResultRow columns(int... indexes) {
    List<Selectable<?>> chosen =
        Arrays.stream(indexes).<Selectable<?>>mapToObj(layout.columns()::get).toList();
    Object[] some = Arrays.stream(indexes).mapToObj(i -> values[i]).toArray();
    return new ResultRow(Layout.of(chosen), some);
  }

  /** How many expressions were selected. */
  public int size() {
    return values.length;
  }

  /**
   * Equal to a row with equal values in the same order, whatever they were selected as; so {@code
   * list(…).stream().distinct()} is SQLAlchemy's {@code unique()}.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResultRow that && Arrays.deepEquals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  /** All values by what was selected, for a person to read; sensitive ones are not shown. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ", ").append(layout.columns().get(i)).append('=').append(shown(i));
    }
    return text.append(']').toString();
  }

  private @Nullable Object shown(int index) {
    return layout.columns().get(index) instanceof Expression<?> expression
            && expression.node().isSensitive()
        ? "***"
        : get(index);
  }

  private record Layout(List<Selectable<?>> columns, Map<Selectable<?>, Integer> indexes) {
    static Layout of(List<Selectable<?>> columns) {
      Map<Selectable<?>, Integer> indexes = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        indexes.putIfAbsent(columns.get(i), i);
      }
      return new Layout(List.copyOf(columns), indexes);
    }

    String name(int index) {
      return columns.get(index) instanceof Expression<?> expression
              && expression.node() instanceof Node.ColumnNode column
          ? column.column().name()
          : columns.get(index).toString();
    }

    int indexOf(Selectable<?> expression) {
      Integer index = indexes.get(expression);
      if (index == null) {
        throw new QueryException(ErrorCode.EXPRESSION_WAS_NOT_SELECTED, expression, columns);
      }
      return index;
    }
  }
}
