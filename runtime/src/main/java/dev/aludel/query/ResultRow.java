package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Layout layout = new Layout(columns);
    return cells -> cells.together(values -> new ResultRow(layout, values));
  }

  /**
   * The value of a selected expression, null for NULL, or the object of a selected table, null
   * where there is no row. It is found by value: it need not be the same expression or table. What
   * was selected under a name is found with the name and without.
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
   * column, and was given no name by {@link Expression#as}, has its SQL as its name. The second of
   * two columns of one name is {@code name_2}. SQLAlchemy's {@code mappings()}.
   */
  public Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      map.put(layout.names().get(i), get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * The value of the selected column with this name, null for NULL; see {@link #asMap}.
   *
   * @throws QueryException if none has it
   */
  public @Nullable Object get(String column) {
    int index = layout.names().indexOf(column);
    if (index < 0) {
      throw new QueryException(ErrorCode.EXPRESSION_WAS_NOT_SELECTED, column, layout.names());
    }
    return get(index);
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
    return new ResultRow(new Layout(chosen), some);
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

  /** What the rows of one result have in common. */
  private static final class Layout {
    private final List<Selectable<?>> columns;
    private final Map<Selectable<?>, Integer> indexes = new HashMap<>();
    // Made when somebody asks; two threads make the same.
    private @Nullable List<String> names;

    Layout(List<Selectable<?>> columns) {
      this.columns = List.copyOf(columns);
      for (int i = 0; i < columns.size(); i++) {
        indexes.putIfAbsent(columns.get(i), i);
      }
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i) instanceof Expression<?> named
            && named.node() instanceof NamedNode node) {
          indexes.putIfAbsent(new ValueExpression<>(node.unnamed(), named.type()), i);
        }
      }
    }

    List<Selectable<?>> columns() {
      return columns;
    }

    List<String> names() {
      List<String> known = names;
      if (known == null) {
        Set<String> taken = new LinkedHashSet<>();
        columns.forEach(column -> taken.add(Subquery.free(name(column), taken)));
        known = List.copyOf(taken);
        names = known;
      }
      return known;
    }

    private static String name(Selectable<?> column) {
      Node node = column instanceof Expression<?> expression ? expression.node() : null;
      if (node instanceof NamedNode named) {
        return named.name().text();
      }
      return node instanceof Node.ColumnNode own ? own.column().name() : column.toString();
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
