package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses selects that every database refuses, or that answer what nobody means, before they are
 * sent; their subqueries, too. What is written by hand and functions by name are taken as they are.
 */
final class StatementChecks {
  private final Clauses clauses;
  private final List<Source> listed;
  // Common tables may read themselves; null until there is a query inside.
  private @Nullable Set<Object> seen;

  private StatementChecks(Clauses clauses, @Nullable Set<Object> seen) {
    this.clauses = clauses;
    this.listed = clauses.tables().listed();
    this.seen = seen;
  }

  static void check(QueryBody body) {
    body.selects().forEach(clauses -> new StatementChecks(clauses, null).check());
    RowChecks.requireNoLock(body);
  }

  /** The same of the rows that a change sets or answers, which {@code clause} says. */
  static void check(Clauses changed, String clause) {
    StatementChecks checks = new StatementChecks(changed, null);
    changed.columns().forEach(node -> checks.requireRow(node, clause));
    checks.check();
  }

  private void checkInside(QueryBody body) {
    Set<Object> known = seen;
    if (known == null) {
      known = Collections.newSetFromMap(new IdentityHashMap<>());
      seen = known;
    }
    for (Clauses inside : body.selects()) {
      if (known.add(inside)) {
        new StatementChecks(inside, known).check();
      }
    }
  }

  private void check() {
    List<Node> results = results();
    checkInside(results);
    clauses.tables().where().forEach(node -> requireRow(node, "where(…)"));
    clauses.groups().by().forEach(node -> requireRow(node, "groupBy(…)"));
    for (Clauses.Joined joined : clauses.tables().joins()) {
      requireRow(joined.on(), "on(…)");
    }
    Stream.concat(results.stream(), clauses.groups().having().stream()).forEach(this::requireFlat);
    if (isGrouped(results)) {
      Set<Node> grouped = grouped();
      results.forEach(node -> requireGrouped(node, grouped));
      clauses.groups().having().forEach(node -> requireGrouped(node, grouped));
    }
    clauses.groups().having().forEach(this::requireNoWindow);
    if (listed.size() > 1) {
      new JoinChecks(clauses).check();
    }
    if (clauses.distinct()) {
      RowChecks.requireSelected(clauses);
    }
    RowChecks.requireFirst(clauses.page());
    if (clauses.page().lock() != null) {
      RowChecks.requireLockable(clauses, isGrouped(results), window(results));
    }
    if (clauses.page().order().sought()) {
      UniqueOrder.require(clauses);
    }
  }

  /** Queries in FROM, and inside of expressions. */
  private void checkInside(List<Node> results) {
    for (Source source : listed) {
      if (source.place().derivation() instanceof Derivation.Rows rows) {
        checkInside(rows.body());
      } else if (source.place().derivation() instanceof Derivation.Common common
          && common.rows().isQuery()) {
        checkInside(common.rows().body());
      }
    }
    clauses.tables().where().forEach(this::checkInside);
    clauses.tables().joins().forEach(joined -> checkInside(joined.on()));
    clauses.groups().by().forEach(this::checkInside);
    clauses.groups().having().forEach(this::checkInside);
    results.forEach(this::checkInside);
  }

  private void checkInside(Node node) {
    if (node instanceof Node.SubqueryNode subquery) {
      subquery.body().selects().forEach(StatementChecks::requireOwnTable);
      checkInside(subquery.body());
    }
    parts(node).forEach(this::checkInside);
  }

  /** A subquery all of whose tables are those of the statement around reads nothing. */
  private static void requireOwnTable(Clauses inside) {
    Set<Source> mentioned = new HashSet<>();
    inside.columns().forEach(node -> mention(node, mentioned));
    inside.tables().where().forEach(node -> mention(node, mentioned));
    if (inside.tables().from() == null && !mentioned.isEmpty()) {
      throw new QueryException(
          ErrorCode.SUBQUERY_READS_NO_TABLE,
          mentioned.stream().map(source -> source.title().text()).sorted().toList());
    }
  }

  /** What is made of the rows, or of groups of them. */
  private List<Node> results() {
    if (clauses.columns() instanceof AllColumns && clauses.groups().by().isEmpty()) {
      return clauses.page().orderBy().stream().map(Ordering::node).toList();
    }
    List<Node> results = new ArrayList<>(clauses.columns());
    clauses.page().orderBy().forEach(ordering -> results.add(ordering.node()));
    return results;
  }

  private boolean isGrouped(List<Node> results) {
    return !clauses.groups().by().isEmpty()
        || !clauses.groups().having().isEmpty()
        || results.stream().anyMatch(node -> find(node, this::isOwnAggregate) != null);
  }

  /** Aggregates are made of rows, and windows of what is not made by windows. */
  private void requireFlat(Node node) {
    if (node instanceof AggregateNode aggregate) {
      aggregate.children().forEach(part -> requireRow(part, node.describe()));
    } else if (node instanceof OverNode over) {
      over.children().forEach(part -> requireNoWindow(part, node.describe()));
      over.window().requireFrame();
    }
    parts(node).forEach(this::requireFlat);
  }

  private static @Nullable Node window(List<Node> results) {
    return results.stream()
        .map(node -> find(node, OverNode.class::isInstance))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Set<Node> grouped() {
    Set<Node> grouped = new HashSet<>();
    for (Node node : clauses.groups().by()) {
      (Operation.Sets.isIn(node) ? node.children() : List.of(node))
          .forEach(each -> grouped.add(plain(each)));
    }
    return grouped;
  }

  private void requireGrouped(Node node, Set<Node> grouped) {
    Node plain = plain(node);
    if (node instanceof AggregateNode || grouped.contains(plain)) {
      return;
    }
    if (isOpaque(node) && !(node instanceof Node.SubqueryNode)) {
      return;
    }
    if (plain instanceof Node.ColumnNode column
        && listed.contains(column.source().root())
        && !isOfKey(column.source(), grouped)) {
      throw new QueryException(ErrorCode.COLUMN_IS_NOT_GROUPED, column.describe());
    }
    parts(node).forEach(part -> requireGrouped(part, grouped));
    if (node instanceof Node.SubqueryNode subquery) {
      for (Clauses inside : subquery.body().selects()) {
        if (Collections.disjoint(inside.tables().listed(), listed)) {
          nodes(inside).forEach(part -> requireGrouped(part, grouped));
        }
      }
    }
  }

  /** All that a query says, but what is inside of the tables of its FROM. */
  static List<Node> nodes(Clauses inside) {
    List<Node> all = new ArrayList<>();
    if (!(inside.columns() instanceof AllColumns)) {
      all.addAll(inside.columns());
    }
    all.addAll(inside.tables().where());
    inside.tables().joins().forEach(joined -> all.add(joined.on()));
    all.addAll(inside.groups().by());
    all.addAll(inside.groups().having());
    inside.page().orderBy().forEach(ordering -> all.add(ordering.node()));
    return all;
  }

  /** Where a table's key is grouped, a group has one row of it; databases know that. */
  private static boolean isOfKey(Source source, Set<Node> grouped) {
    int[] key = source.table().primaryKey();
    return key.length > 0
        && source.place().step() == null
        && source.place().derivation() == null
        && Arrays.stream(key).allMatch(at -> grouped.contains(new Node.ColumnNode(source, at)));
  }

  private void requireRow(Node node, String clause) {
    Node aggregate = find(node, this::isOwnAggregate);
    if (aggregate != null) {
      throw new QueryException(ErrorCode.AGGREGATE_BEFORE_GROUPS, aggregate.describe(), clause);
    }
    requireNoWindow(node, clause);
  }

  private void requireNoWindow(Node having) {
    requireNoWindow(having, "having(…)");
  }

  private static void requireNoWindow(Node node, String clause) {
    Node window = find(node, OverNode.class::isInstance);
    if (window != null) {
      throw new QueryException(ErrorCode.WINDOW_BEFORE_ROWS, window.describe(), clause);
    }
  }

  /** A subquery may mention aggregates of the statement around it. */
  private boolean isOwnAggregate(Node node) {
    if (!(node instanceof AggregateNode aggregate)) {
      return false;
    }
    Set<Source> mentioned = new HashSet<>();
    mention(aggregate, mentioned);
    return mentioned.isEmpty() || mentioned.stream().anyMatch(listed::contains);
  }

  /** Adds the tables whose columns are mentioned, by the start of their paths; false if unsure. */
  static boolean mention(Node node, Set<Source> mentioned) {
    Node plain = plain(node);
    if (plain instanceof ValueNode column) {
      mentioned.add(column.source().root());
      return true;
    }
    boolean known = !isOpaque(node);
    for (Node part : parts(node)) {
      known &= mention(part, mentioned);
    }
    return known;
  }

  private static @Nullable Node find(Node node, Predicate<Node> wanted) {
    if (wanted.test(node)) {
      return node;
    }
    for (Node part : parts(node)) {
      Node found = find(part, wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What it is made of in this statement. */
  static List<Node> parts(Node node) {
    if (node instanceof Node.SubqueryNode subquery) {
      return subquery.operands();
    }
    return node instanceof Node.ArrayNode array ? List.of(array.operand()) : node.children();
  }

  /** Whether there is more to it than its parts tell, perhaps an aggregate. */
  private static boolean isOpaque(Node node) {
    return node instanceof Node.SubqueryNode
        || node instanceof PlacedNode
        || node instanceof PropertyNode
        || (node instanceof Node.Composite composite && composite.operation().isWritten());
  }

  /** A column as what it is read from, so that two mentions of it are equal. */
  static Node plain(Node node) {
    if (node.unnamed() instanceof Node.OwnColumnNode own) {
      return new Node.ColumnNode(own.source(), own.index());
    }
    Node unnamed = node.unnamed();
    return unnamed instanceof Node.ColumnNode column ? column.read() : unnamed;
  }
}
