package dev.aludel.query;

import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a select is made of, in the order of SQL. Immutable: every change answers a copy. */
final class Clauses {
  private final List<Node> columns;
  private final @Nullable Source from;
  private List<Joined> joins = List.of();
  private List<Node> where = List.of();
  private List<Node> groupBy = List.of();
  private List<Node> having = List.of();
  private List<Ordering> orderBy = List.of();
  private @Nullable Long limit;
  private @Nullable Long offset;
  private boolean distinct;

  /** A table joined to those before it. */
  record Joined(Join.Kind kind, Source source, Node on) {}

  private Clauses(List<Node> columns, @Nullable Source from) {
    this.columns = columns;
    this.from = from;
  }

  /** A select of these from nothing yet. */
  static Clauses of(List<Node> columns) {
    return new Clauses(List.copyOf(columns), null);
  }

  /** A select of all columns of a table. */
  static Clauses all(Source source) {
    List<Node> columns = new ArrayList<>();
    for (int i = 0; i < source.table().columns().size(); i++) {
      columns.add(new Node.ColumnNode(source, i));
    }
    return new Clauses(List.copyOf(columns), source);
  }

  List<Node> columns() {
    return columns;
  }

  @Nullable Source from() {
    return from;
  }

  List<Joined> joins() {
    return joins;
  }

  List<Node> where() {
    return where;
  }

  List<Node> groupBy() {
    return groupBy;
  }

  List<Node> having() {
    return having;
  }

  List<Ordering> orderBy() {
    return orderBy;
  }

  @Nullable Long limit() {
    return limit;
  }

  @Nullable Long offset() {
    return offset;
  }

  boolean distinct() {
    return distinct;
  }

  Clauses withColumns(List<Node> changed) {
    return copy(List.copyOf(changed), from);
  }

  Clauses withFrom(Source changed) {
    return copy(columns, changed);
  }

  Clauses join(Joined joined) {
    Clauses copy = copy();
    copy.joins = plus(joins, List.of(joined));
    return copy;
  }

  Clauses where(Collection<Condition> conditions) {
    Clauses copy = copy();
    copy.where = plus(where, nodes(conditions));
    return copy;
  }

  Clauses groupBy(List<Node> by) {
    Clauses copy = copy();
    copy.groupBy = plus(groupBy, by);
    return copy;
  }

  Clauses having(Collection<Condition> conditions) {
    Clauses copy = copy();
    copy.having = plus(having, nodes(conditions));
    return copy;
  }

  Clauses orderBy(List<Ordering> orderings) {
    Clauses copy = copy();
    copy.orderBy = plus(orderBy, Checks.noNulls(orderings, "an ordering"));
    return copy;
  }

  Clauses withoutOrder() {
    Clauses copy = copy();
    copy.orderBy = List.of();
    return copy;
  }

  Clauses limit(long rows) {
    Clauses copy = copy();
    copy.limit = Checks.notNegative(rows, "limit");
    return copy;
  }

  /** At most so many, and not more than there were to be anyway. */
  Clauses atMost(long rows) {
    return limit != null && limit <= rows ? this : limit(rows);
  }

  Clauses offset(long rows) {
    Clauses copy = copy();
    copy.offset = Checks.notNegative(rows, "offset");
    return copy;
  }

  Clauses withDistinct(boolean changed) {
    Clauses copy = copy();
    copy.distinct = changed;
    return copy;
  }

  /** Whether rows are merged or left out after {@code where}. */
  boolean isReshaped() {
    return distinct || limit != null || offset != null || !groupBy.isEmpty() || !having.isEmpty();
  }

  private Clauses copy() {
    return copy(columns, from);
  }

  private Clauses copy(List<Node> newColumns, @Nullable Source newFrom) {
    Clauses copy = new Clauses(newColumns, newFrom);
    copy.joins = joins;
    copy.where = where;
    copy.groupBy = groupBy;
    copy.having = having;
    copy.orderBy = orderBy;
    copy.limit = limit;
    copy.offset = offset;
    copy.distinct = distinct;
    return copy;
  }

  private static List<Node> nodes(Collection<Condition> conditions) {
    return Checks.noNulls(conditions, "a condition").stream().map(Condition::node).toList();
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
