package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.ColumnReference;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of selected columns that GROUP BY mentions again, or the ORDER BY of groups or distinct
 * rows, if a value of the statement is in them: {@code select substring(phone, ?, ?) as c1 … group
 * by c1}. Databases take no two parameters for the same, and then no two such expressions; besides,
 * they compute once what is written once.
 */
final class Labels {
  /** No names at all. */
  static final Labels NONE = new Labels(Map.of());

  private final Map<Node, Label> labels;

  private Labels(Map<Node, Label> labels) {
    this.labels = labels;
  }

  private record Label(int index, Identifier name) {
    SqlExpression reference() {
      return new ColumnReference(null, name);
    }
  }

  /** Whether a select has any, or might with other values. */
  static boolean areIn(Clauses clauses) {
    boolean grouped = !clauses.groups().by().isEmpty();
    return (grouped || clauses.distinct())
        && (clauses.groups().by().stream().anyMatch(Labels::holdsValues)
            || clauses.page().orderBy().stream().anyMatch(each -> holdsValues(each.node())));
  }

  /** Those of a select. */
  static Labels of(Clauses clauses, Scope scope) {
    if (!areIn(clauses)) {
      return NONE;
    }
    Map<Node, Label> labels = new HashMap<>();
    for (Node node : clauses.groups().by()) {
      if (add(labels, node, clauses, scope)) {
        requireWhole(node, clauses);
      }
    }
    clauses.page().orderBy().forEach(each -> add(labels, each.node(), clauses, scope));
    return new Labels(labels);
  }

  /** Whether values are in it. */
  private static boolean add(Map<Node, Label> labels, Node node, Clauses clauses, Scope scope) {
    if (!holdsValues(node)) {
      return false;
    }
    int index = clauses.columns().indexOf(node);
    if (index >= 0) {
      labels.put(node, new Label(index, free("c" + (index + 1), scope)));
    }
    return true;
  }

  private static Identifier free(String name, Scope scope) {
    String free = name;
    while (scope.hasColumn(free)) {
      free += "_";
    }
    return Identifier.of(free);
  }

  private static boolean holdsValues(Node node) {
    return !(node instanceof Node.ColumnNode)
        && (node instanceof Node.BindNode
            || node instanceof Node.ArrayNode
            || node instanceof Node.SubqueryNode
            || node.children().stream().anyMatch(Labels::holdsValues));
  }

  /** Refuses groups by an expression that is written a second time, where no name can stand. */
  private static void requireWhole(Node group, Clauses clauses) {
    List<Node> elsewhere = new ArrayList<>(clauses.columns());
    elsewhere.remove(group);
    elsewhere.addAll(clauses.groups().having());
    for (Ordering ordering : clauses.page().orderBy()) {
      if (!ordering.node().equals(group) || !clauses.columns().contains(group)) {
        elsewhere.add(ordering.node());
      }
    }
    for (Node node : elsewhere) {
      if (isIn(group, node)) {
        throw new QueryException(
            ErrorCode.GROUP_WITH_VALUES_IS_PART, group.describe(), node.describe());
      }
    }
  }

  /** Aggregates see rows, not groups. */
  private static boolean isIn(Node group, Node node) {
    return node.equals(group)
        || (!(node instanceof AggregateNode)
            && node.children().stream().anyMatch(child -> isIn(group, child)));
  }

  /** The selected column at this index. */
  SelectColumn column(int index, Node node, Scope scope) {
    Label label = labels.get(node);
    return label != null && label.index == index
        ? new SelectColumn(node.in(scope), label.name)
        : SelectColumn.of(node.in(scope));
  }

  /** What groups have in common. */
  List<SqlExpression> groups(List<Node> by, Scope scope) {
    List<SqlExpression> all = new ArrayList<>(by.size());
    for (Node node : by) {
      Label label = labels.get(node);
      all.add(label == null ? node.in(scope) : label.reference());
    }
    return all;
  }

  /** A term of the order. */
  dev.aludel.sql.Ordering ordering(Ordering ordering, Scope scope) {
    Label label = labels.get(ordering.node());
    return label == null
        ? ordering.in(scope)
        : ordering.in(label.reference(), ordering.node().canBeNull(scope));
  }
}
