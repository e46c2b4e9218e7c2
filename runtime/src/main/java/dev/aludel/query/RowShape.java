package dev.aludel.query;

import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param items what was selected
 * @param types of the columns; empty if objects are among the items
 * @param reader makes the result of one value per item: of the database's, or an object
 */
record RowShape<R>(
    List<Selectable<?>> items, List<SqlType> types, Function<@Nullable Object[], R> reader) {

  /** One value. */
  @SuppressWarnings("NullAway") // NULL is null in the list of results: it is a row all the same.
  static <T> RowShape<T> single(Expression<T> column) {
    return new RowShape<>(
        List.of(column),
        List.of(column.type().sqlType()),
        values -> column.type().fromDatabase(values[0]));
  }

  /** Several values and objects. */
  static RowShape<ResultRow> several(List<Selectable<?>> items) {
    List<SqlType> types = new ArrayList<>();
    for (Selectable<?> item : items) {
      if (item instanceof Expression<?> expression) {
        types.add(expression.type().sqlType());
      }
    }
    return new RowShape<>(
        items, types.size() == items.size() ? types : List.of(), ResultRow.reader(items));
  }

  /** Whether only a session can read the rows. */
  boolean hasObjects() {
    return types.size() < items.size();
  }

  /** What the database is asked for. */
  static List<Node> nodes(List<Selectable<?>> items) {
    List<Node> nodes = new ArrayList<>();
    for (Selectable<?> item : items) {
      if (item instanceof EntityTable<?, ?> table) {
        addColumns(nodes, table);
      } else {
        nodes.add(((Expression<?>) item).node());
      }
    }
    return nodes;
  }

  private static void addColumns(List<Node> nodes, EntityTable<?, ?> table) {
    Source source = table.aludelSource();
    int[] some = table.aludelDeclared().columns();
    int count = some == null ? source.table().columns().size() : some.length;
    for (int i = 0; i < count; i++) {
      int column = some == null ? i : some[i];
      nodes.add(
          source.place().step() == null
              ? new Node.ColumnNode(source, column)
              : new Node.OwnColumnNode(source, column));
    }
  }
}
