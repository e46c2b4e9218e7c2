package dev.aludel.query;

import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of a row.
 *
 * @param items what was selected
 * @param reader makes the reading of one result, for the runner that has the statement
 */
record RowShape<R>(List<Selectable<?>> items, Function<StatementRunner, Reading<R>> reader) {

  /** The table of a record is the record. */
  RowShape {
    items = items.stream().<Selectable<?>>map(Projected::plain).toList();
  }

  /** One value, object or record. */
  static <T> RowShape<T> single(Selectable<T> item) {
    List<Selectable<?>> items = List.of(item);
    return Projected.plain(item) instanceof Projected<T> record
        ? new RowShape<>(items, record::reading)
        : new RowShape<>(items, runner -> cells(items, runner).next());
  }

  /** Several values, objects and records. */
  static RowShape<ResultRow> several(List<Selectable<?>> items) {
    Function<Cells, Reading<ResultRow>> rows = ResultRow.reader(items);
    return new RowShape<>(items, runner -> rows.apply(cells(items, runner)));
  }

  /** Refuses expressions that can be NULL where a record takes none. */
  void check(Clauses clauses) {
    SelectedRows rows = null;
    for (Selectable<?> item : items) {
      if (item instanceof Projected<?> record) {
        rows = rows == null ? SelectedRows.of(clauses) : rows;
        record.requirePresent(rows);
      }
    }
  }

  /** Tells which records there are, and which of their components take null. */
  void addTo(QueryShape shape) {
    for (Selectable<?> item : items) {
      if (item instanceof Projected<?> record) {
        record.addTo(shape);
      }
    }
  }

  /** The tables whose objects are answered: only a session can read the rows if there are some. */
  List<EntityTable<?, ?>> tables() {
    List<EntityTable<?, ?>> tables = new ArrayList<>();
    addTables(tables, items);
    return tables;
  }

  /** What the database is asked for. */
  List<Node> nodes() {
    return nodes(items);
  }

  private static List<Node> nodes(List<Selectable<?>> items) {
    List<Node> nodes = new ArrayList<>();
    addNodes(nodes, items);
    return nodes;
  }

  /** Whether a row is a row of one table. */
  boolean isRow() {
    return items.size() == 1 && items.get(0) instanceof EntityTable;
  }

  /** The types of columns that were selected. */
  List<SqlType> types() {
    return types(items);
  }

  private static List<SqlType> types(List<Selectable<?>> items) {
    List<SqlType> types = new ArrayList<>();
    for (Selectable<?> item : items) {
      if (item instanceof EntityTable<?, ?> table) {
        table.aludelTable().columns().forEach(column -> types.add(column.type()));
      } else if (item instanceof Projected<?> record) {
        types.addAll(types(record.items()));
      } else {
        types.add(((Expression<?>) item).type().sqlType());
      }
    }
    return types;
  }

  /** Adds how a component is read. */
  static void add(Cells cells, Projected.Component component, StatementRunner runner) {
    String name = component.name();
    if (component.item() instanceof EntityTable<?, ?> table) {
      int columns = table.aludelDeclared().columnCount();
      cells.object(name, Running.sessionOf(runner, table).reading(table), columns);
    } else if (component.item() instanceof Projected<?> record) {
      int columns = nodes(List.of(record)).size();
      Reading<?> reading = record.reading(runner);
      if (component.nullable()) {
        cells.objectIfAny(name, reading, columns);
      } else {
        cells.object(name, reading, columns);
      }
    } else {
      cells.value(name, ((Expression<?>) component.item()).type());
    }
  }

  private static Cells cells(List<Selectable<?>> items, StatementRunner runner) {
    Cells cells = Cells.of("");
    for (Selectable<?> item : items) {
      add(cells, new Projected.Component("", item, false), runner);
    }
    return cells;
  }

  private static void addTables(List<EntityTable<?, ?>> tables, List<Selectable<?>> items) {
    for (Selectable<?> item : items) {
      if (item instanceof EntityTable<?, ?> table) {
        tables.add(table);
      } else if (item instanceof Projected<?> record) {
        addTables(tables, record.items());
      }
    }
  }

  private static void addNodes(List<Node> nodes, List<Selectable<?>> items) {
    for (Selectable<?> item : items) {
      if (item instanceof EntityTable<?, ?> table) {
        addColumns(nodes, table);
      } else if (item instanceof Projected<?> record) {
        addNodes(nodes, record.items());
      } else {
        nodes.add(((Expression<?>) item).node());
      }
    }
  }

  private static void addColumns(List<Node> nodes, EntityTable<?, ?> table) {
    Source source = table.aludelSource();
    for (Node node : table.aludelDeclared().nodes(source)) {
      nodes.add(
          source.place().step() == null && node instanceof Node.OwnColumnNode own
              ? new Node.ColumnNode(own.source(), own.index())
              : node);
    }
  }
}
