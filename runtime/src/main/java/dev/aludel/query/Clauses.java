package dev.aludel.query;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Hint;
import dev.aludel.sql.Join;
import dev.aludel.sql.Lock;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a select is made of.
 *
 * @param columns what is selected
 * @param distinct whether equal rows are merged
 * @param tables which rows are read
 * @param groups how they are grouped
 * @param page the order of the result, and the part of it that is wanted
 */
record Clauses(List<Node> columns, boolean distinct, Tables tables, Groups groups, Page page)
    implements QueryBody {

  /**
   * Joined tables and what their rows fulfil.
   *
   * @param criteria what tables fulfil that are joined because a path leads there
   * @param bindings the values of parameters anywhere in the select, before those of a statement
   *     around it
   */
  record Tables(
      @Nullable Source from,
      List<Joined> joins,
      List<Node> where,
      @Nullable Criteria criteria,
      Bindings bindings) {
    static final Tables NONE = of(null);

    static Tables of(@Nullable Source from) {
      return new Tables(from, List.of(), List.of(), null, Bindings.NONE);
    }

    /** All that FROM lists, in order. */
    List<Source> listed() {
      List<Source> listed = new ArrayList<>(1 + joins.size());
      if (from != null) {
        listed.add(from);
      }
      for (Joined joined : joins) {
        listed.add(joined.source);
      }
      return listed;
    }
  }

  /** A table joined to those before it. */
  record Joined(Join.Kind kind, Source source, Node on) {

    Joined and(List<Node> more) {
      return more.isEmpty()
          ? this
          : new Joined(
              kind, source, new Node.Composite(Operation.Plain.AND, plus(on.conjuncts(), more)));
    }
  }

  /** What groups have in common, and what they fulfil. */
  record Groups(List<Node> by, List<Node> having) {
    static final Groups NONE = new Groups(List.of(), List.of());

    /** Whether some groups leave out what others are made by, which is NULL then. */
    boolean haveSets() {
      return by.stream().anyMatch(Operation.Sets::isIn);
    }
  }

  /**
   * The order of the rows.
   *
   * @param firstOf of rows that are equal in these only the first is answered
   * @param by by what they are ordered
   * @param sought whether the conditions leave out all rows up to one, in this order
   */
  record Order(List<Node> firstOf, List<Ordering> by, boolean sought) {
    static final Order NONE = new Order(List.of(), List.of(), false);
  }

  /** What is written besides; null where no table is meant. */
  record Hinted(Hint hint, @Nullable Source table) {}

  /** Null for all rows, and for none left out. */
  record Page(
      Order order,
      Node.@Nullable BindNode limit,
      Node.@Nullable BindNode offset,
      @Nullable Lock lock,
      List<Hinted> hints) {
    static final Page ALL = new Page(Order.NONE, null, null, null, List.of());

    /** What is written at one table, or where no table is meant. */
    List<Hint> hints(@Nullable Source table) {
      return hints.isEmpty()
          ? List.of()
          : hints.stream()
              .filter(each -> Objects.equals(each.table, table))
              .map(Hinted::hint)
              .toList();
    }

    List<Node> firstOf() {
      return order.firstOf;
    }

    List<Ordering> orderBy() {
      return order.by;
    }

    Page orderBy(List<Ordering> more) {
      return with(new Order(order.firstOf, plus(order.by, more), order.sought));
    }

    Page with(Order changed) {
      return new Page(changed, limit, offset, lock, hints);
    }

    Page limit(Node.BindNode rows) {
      return new Page(order, rows, offset, lock, hints);
    }

    Page limit(long rows) {
      return limit(rows(rows, "limit"));
    }

    /** A limit that is not given yet stays: without its value the statement is not sent. */
    Page atMost(long rows) {
      boolean open = limit != null && limit.bind().isOpen();
      Object present = limit == null ? null : limit.value();
      return open || (present instanceof Number known && known.longValue() <= rows)
          ? this
          : limit(rows);
    }

    Page offset(Node.BindNode rows) {
      return new Page(order, limit, rows, lock, hints);
    }

    Page offset(long rows) {
      return offset(rows(rows, "offset"));
    }

    private static Node.BindNode rows(long rows, String what) {
      return new Node.BindNode(SqlType.BIGINT, Checks.notNegative(rows, what));
    }

    /** With the numbers of rows that are given by a name. */
    Page giving(Bindings bindings) {
      return new Page(
          order, given(limit, "limit", bindings), given(offset, "offset", bindings), lock, hints);
    }

    private static Node.@Nullable BindNode given(
        Node.@Nullable BindNode rows, String what, Bindings bindings) {
      if (rows == null || !rows.bind().isOpen()) {
        return rows;
      }
      Bind given = bindings.of(rows.bind());
      if (!given.isOpen()) {
        Checks.notNegative(((Number) Checks.operand(given.value(), what)).longValue(), what);
      }
      return new Node.BindNode(given);
    }

    Page withoutOrder() {
      Order none = new Order(order.firstOf, List.of(), order.sought);
      return new Page(none, limit, offset, null, hints);
    }
  }

  /** A select of these from nothing yet. */
  static Clauses of(List<Node> columns) {
    return new Clauses(List.copyOf(columns), false, Tables.NONE, Groups.NONE, Page.ALL);
  }

  /** A select of all columns of a table. */
  static Clauses all(Source source) {
    return new Clauses(new AllColumns(source), false, Tables.of(source), Groups.NONE, Page.ALL);
  }

  Clauses withColumns(List<Node> changed) {
    return new Clauses(List.copyOf(changed), distinct, tables, groups, page);
  }

  Clauses withDistinct(boolean changed) {
    return new Clauses(columns, changed, tables, groups, page);
  }

  Clauses withFrom(Source source) {
    return with(new Tables(source, tables.joins, tables.where, tables.criteria, tables.bindings));
  }

  Clauses join(Joined joined) {
    return with(plus(tables.joins, List.of(joined)), tables.where);
  }

  Clauses where(Collection<Condition> conditions) {
    return with(tables.joins, plus(tables.where, Condition.nodes(conditions)));
  }

  @Override
  public Clauses ofWholeRows() {
    Source source = ((Node.ColumnNode) columns.get(0)).source();
    return withColumns(new AllColumns(source));
  }

  @Override
  public Clauses demanding(Criteria criteria) {
    return tables.criteria == null ? criteria.in(this) : this;
  }

  @Override
  public @Nullable Criteria criteria() {
    return tables.criteria;
  }

  @Override
  public Clauses giving(Bindings values) {
    if (values.isEmpty()) {
      return this;
    }
    Bindings all = tables.bindings.within(values);
    return with(new Tables(tables.from, tables.joins, tables.where, tables.criteria, all))
        .with(page.giving(values));
  }

  /** The same with other joins. */
  Clauses withJoins(List<Joined> changed) {
    return with(List.copyOf(changed), tables.where);
  }

  /** The same with criteria for the tables that paths lead to. */
  Clauses withCriteria(@Nullable Criteria criteria) {
    return with(new Tables(tables.from, tables.joins, tables.where, criteria, tables.bindings));
  }

  Clauses whereAll(List<Node> conditions) {
    return conditions.isEmpty() ? this : with(tables.joins, plus(tables.where, conditions));
  }

  Clauses groupBy(List<Node> by) {
    return with(new Groups(plus(groups.by, by), groups.having));
  }

  Clauses having(Collection<Condition> conditions) {
    return with(new Groups(groups.by, plus(groups.having, Condition.nodes(conditions))));
  }

  Clauses orderBy(List<Ordering> orderings) {
    List<Ordering> more = Checks.noNulls(orderings, "An ordering");
    return with(page.orderBy(more));
  }

  @Override
  public Clauses withoutOrder() {
    return with(page.withoutOrder());
  }

  Clauses distinctOn(List<Node> firstOf) {
    return with(page.with(new Order(firstOf, page.orderBy(), page.order.sought)));
  }

  Clauses lock(Lock lock) {
    Lock given = Checks.present(lock, "A lock");
    return with(new Page(page.order, page.limit, page.offset, given, page.hints));
  }

  Clauses hint(Hint hint, @Nullable Source table) {
    List<Hinted> all = plus(page.hints, List.of(new Hinted(hint, table)));
    return with(new Page(page.order, page.limit, page.offset, page.lock, all));
  }

  /** Only the rows that come after that one, in the order that was given. */
  Clauses after(Keyset last) {
    List<Node> beyond = last.conditions(page.orderBy(), SelectedRows.of(this));
    Order order = new Order(page.firstOf(), page.orderBy(), true);
    Clauses rest =
        groups.by().isEmpty()
            ? whereAll(beyond)
            : with(new Groups(groups.by, plus(groups.having, beyond)));
    return rest.with(page.with(order));
  }

  Clauses limit(long rows) {
    return with(page.limit(rows));
  }

  Clauses limit(Param<? extends Number> rows) {
    return with(page.limit(Checks.present(rows, "A parameter").place()));
  }

  Clauses offset(Param<? extends Number> rows) {
    return with(page.offset(Checks.present(rows, "A parameter").place()));
  }

  @Override
  public Clauses atMost(long rows) {
    return with(page.atMost(rows));
  }

  Clauses offset(long rows) {
    return with(page.offset(rows));
  }

  @Override
  public List<Boolean> nullable() {
    SelectedRows rows = SelectedRows.of(this);
    return columns.stream().map(column -> column.canBeNull(rows)).toList();
  }

  @Override
  public List<Clauses> selects() {
    return List.of(this);
  }

  /** The tables that may contribute no row, because of joins on either side. */
  Set<Source> optionalTables() {
    boolean sets = groups.haveSets();
    if (tables.joins.isEmpty() && !sets) {
      return Set.of();
    }
    Set<Source> optional = new HashSet<>();
    List<Source> before = new ArrayList<>();
    if (tables.from != null) {
      before.add(tables.from);
    }
    for (Joined join : tables.joins) {
      if (join.kind == Join.Kind.RIGHT || join.kind == Join.Kind.FULL) {
        optional.addAll(before);
      }
      if (join.kind == Join.Kind.LEFT || join.kind == Join.Kind.FULL) {
        optional.add(join.source);
      }
      before.add(join.source);
    }
    if (sets) {
      optional.addAll(tables.listed());
    }
    return optional;
  }

  /** Whether a row of the result is something else than a row of the joined tables. */
  boolean isReshaped() {
    return distinct
        || !page.firstOf().isEmpty()
        || page.limit != null
        || page.offset != null
        || !groups.by.isEmpty()
        || !groups.having.isEmpty();
  }

  private Clauses with(List<Joined> joins, List<Node> where) {
    return with(new Tables(tables.from, joins, where, tables.criteria, tables.bindings));
  }

  private Clauses with(Tables changed) {
    return new Clauses(columns, distinct, changed, groups, page);
  }

  private Clauses with(Groups changed) {
    return new Clauses(columns, distinct, tables, changed, page);
  }

  Clauses with(Page changed) {
    return new Clauses(columns, distinct, tables, groups, changed);
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    if (some.isEmpty()) {
      return List.copyOf(more);
    }
    List<T> all = new ArrayList<>(some.size() + more.size());
    all.addAll(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
