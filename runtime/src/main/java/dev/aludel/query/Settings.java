package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.Update;
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
    return plus(typed, value == null ? typed.bindNull() : typed.bind(value));
  }

  <T> Settings plus(ColumnExpression<T> column, Expression<? extends T> value) {
    return plus(Checks.present(column, "A column").expression(), Expression.nodeOf(value));
  }

  /** A column whose value does not matter. */
  Settings naming(Expression<?> column) {
    return plus(column, column.node());
  }

  private Settings plus(Expression<?> column, Node value) {
    Map<Node.ColumnNode, Node> changed = new LinkedHashMap<>(values);
    changed.put((Node.ColumnNode) column.node(), value);
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
