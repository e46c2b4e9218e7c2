package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Update;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that a statement sets, in the order in which they were named first. */
final class Settings {
  static final Settings NONE = new Settings(Map.of());

  private final Map<Node.ColumnNode, Node> values;

  private Settings(Map<Node.ColumnNode, Node> values) {
    this.values = values;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  <T> Settings plus(ColumnExpression<T> column, @Nullable T value) {
    Expression<T> typed = Checks.present(column, "A column").expression();
    return plus(typed, typed.bindNullable(value));
  }

  <T> Settings plus(CompositeColumn<T> composite, @Nullable T value) {
    return Checks.present(composite, "A composite").fold(this, value, Settings::plus);
  }

  <T> Settings plus(ColumnExpression<T> column, Expression<? extends T> value) {
    return plus(Checks.present(column, "A column").expression(), Expression.nodeOf(value));
  }

  <T> Settings plusNull(ColumnExpression<T> column) {
    return plus(column, (T) null);
  }

  /** With the columns of another, set as it says. */
  Settings plus(Settings other) {
    Map<Node.ColumnNode, Node> changed = new LinkedHashMap<>(values);
    changed.putAll(other.values);
    return new Settings(changed);
  }

  /** Columns whose values do not matter. */
  static Settings naming(ColumnExpression<?> first, ColumnExpression<?>... more) {
    Expression<?> expression = Checks.present(first, "A column").expression();
    Settings named = NONE.plus(expression, expression.node());
    for (ColumnExpression<?> each : more) {
      expression = Checks.present(each, "A column").expression();
      named = named.plus(expression, expression.node());
    }
    return named;
  }

  /** With the columns of another, whose values do not matter. */
  Settings naming(Settings other) {
    if (values.keySet().containsAll(other.values.keySet())) {
      return this;
    }
    Map<Node.ColumnNode, Node> changed = new LinkedHashMap<>(values);
    other.values.forEach(changed::putIfAbsent);
    return new Settings(changed);
  }

  /** A row as its fields say. */
  static <T> Settings of(T row, List<ValuesField<T>> fields) {
    Map<Node.ColumnNode, Node> values = new LinkedHashMap<>();
    for (ValuesField<T> field : fields) {
      values.put(column(field.expression()), field.value(row));
    }
    return new Settings(values);
  }

  private static Node.ColumnNode column(Expression<?> expression) {
    if (expression.node() instanceof Node.ColumnNode column) {
      return column;
    }
    throw new QueryException(ErrorCode.COLUMN_IS_OF_ANOTHER_TABLE, expression, "the table");
  }

  /** What each column is set to; not to be changed. */
  Map<Node.ColumnNode, Node> nodes() {
    return values;
  }

  /** The types of the columns. */
  List<SqlType> types() {
    return values.keySet().stream().map(node -> node.column().type()).toList();
  }

  private Settings plus(Expression<?> column, Node value) {
    Map<Node.ColumnNode, Node> changed = new LinkedHashMap<>(values);
    changed.put(column(column), value);
    return new Settings(changed);
  }

  /** The names of the columns, all of which must be of that table. */
  List<Identifier> columns(Source table) {
    List<Identifier> columns = new ArrayList<>();
    for (Node.ColumnNode node : values.keySet()) {
      if (!node.source().equals(table)) {
        throw new QueryException(ErrorCode.COLUMN_IS_OF_ANOTHER_TABLE, node.describe(), table);
      }
      columns.add(node.column().identifier());
    }
    return columns;
  }

  /** What an update sets. */
  List<Update.Assignment> assignments(Source table, Scope scope) {
    List<Identifier> columns = columns(table);
    List<SqlExpression> of = values(scope);
    List<Update.Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      assignments.add(new Update.Assignment(columns.get(i), of.get(i)));
    }
    return assignments;
  }

  /** The values, in the order of {@link #columns}. */
  List<SqlExpression> values(Scope scope) {
    return values.values().stream().map(node -> node.in(scope)).toList();
  }
}
