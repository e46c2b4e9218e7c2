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
import java.util.stream.Stream;

/**
 * The names of selected columns, by which GROUP BY and ORDER BY mention them again: those that were
 * given, and in groups and distinct rows those of columns with a value of the statement in them:
 * {@code select substring(phone, ?, ?) as c1 … group by c1}. Databases take no two parameters for
 * the same, and then no two such expressions; besides, they compute once what is written once.
 */
final class Labels {
  /** No names at all. */
  static final Labels NONE = new Labels(Map.of(), Map.of());

  private final Map<Integer, Identifier> names;
  private final Map<Node, Identifier> references;

  /**
   * These names.
   *
   * @param names of columns, by their index
   * @param references for terms of GROUP BY and ORDER BY
   */
  private Labels(Map<Integer, Identifier> names, Map<Node, Identifier> references) {
    this.names = names;
    this.references = references;
  }

  /** Whether a select has any, or might with other values. */
  static boolean areIn(Clauses clauses) {
    return areNamed(clauses.columns())
        || (mergesRows(clauses) && terms(clauses).anyMatch(Labels::holdsValues));
  }

  private static boolean areNamed(List<Node> columns) {
    for (Node column : columns) {
      if (column instanceof NamedNode) {
        return true;
      }
    }
    return false;
  }

  private static boolean mergesRows(Clauses clauses) {
    return !clauses.groups().by().isEmpty() || clauses.distinct();
  }

  private static Stream<Node> terms(Clauses clauses) {
    return Stream.concat(
        clauses.groups().by().stream(), clauses.page().orderBy().stream().map(Ordering::node));
  }

  /** Those of a select. */
  static Labels of(Clauses clauses, Scope scope) {
    if (!areIn(clauses)) {
      return NONE;
    }
    Labels labels = new Labels(new HashMap<>(), new HashMap<>());
    for (int i = 0; i < clauses.columns().size(); i++) {
      if (clauses.columns().get(i) instanceof NamedNode named) {
        labels.names.put(i, named.name());
      }
    }
    boolean merges = mergesRows(clauses);
    for (Node group : clauses.groups().by()) {
      if (holdsValues(group)) {
        requireWhole(group, clauses);
        labels.refer(group, clauses, scope, true);
      } else {
        labels.refer(group, clauses, scope, false);
      }
    }
    for (Ordering ordering : clauses.page().orderBy()) {
      labels.refer(ordering.node(), clauses, scope, merges && holdsValues(ordering.node()));
    }
    return labels;
  }

  /**
   * Mentions a column by its name where it has to be, or can be: GROUP BY takes a name for that of
   * a table's column first, ORDER BY for that of a selected one.
   */
  private void refer(Node term, Clauses clauses, Scope scope, boolean needed) {
    int index = term.indexIn(clauses.columns());
    if (index < 0 || !(needed || term instanceof NamedNode)) {
      return;
    }
    Identifier given = names.get(index);
    if (given == null) {
      references.put(term, named(index, scope));
    } else if (!scope.hasColumn(given.text())) {
      references.put(term, given);
    } else if (needed) {
      throw new QueryException(ErrorCode.LABEL_IS_A_COLUMN, term.describe(), given);
    }
  }

  private Identifier named(int index, Scope scope) {
    return names.computeIfAbsent(index, at -> free("c" + (at + 1), scope));
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
    elsewhere.removeIf(column -> column.unnamed().equals(group.unnamed()));
    elsewhere.addAll(clauses.groups().having());
    for (Ordering ordering : clauses.page().orderBy()) {
      boolean isWhole = ordering.node().unnamed().equals(group.unnamed());
      if (!isWhole || group.indexIn(clauses.columns()) < 0) {
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
    return node.unnamed().equals(group.unnamed())
        || (!(node instanceof AggregateNode)
            && node.children().stream().anyMatch(child -> isIn(group, child)));
  }

  /** The selected column at this index. */
  SelectColumn column(int index, Node node, Scope scope) {
    Identifier name = names.get(index);
    return name == null ? SelectColumn.of(node.in(scope)) : new SelectColumn(node.in(scope), name);
  }

  /** What groups have in common. */
  List<SqlExpression> groups(List<Node> by, Scope scope) {
    List<SqlExpression> all = new ArrayList<>(by.size());
    for (Node node : by) {
      Identifier name = references.get(node);
      all.add(name == null ? node.in(scope) : new ColumnReference(null, name));
    }
    return all;
  }

  /** A term of the order. */
  dev.aludel.sql.Ordering ordering(Ordering ordering, Scope scope) {
    Identifier name = references.get(ordering.node());
    return name == null
        ? ordering.in(scope)
        : ordering.in(new ColumnReference(null, name), ordering.node().canBeNull(scope));
  }
}
