package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Hint;
import dev.aludel.sql.Join;
import dev.aludel.sql.Lock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A select of expressions, made by {@link Sql#select}. An immutable value that belongs to no
 * connection: every method answers a new one, {@link StatementRunner#list} and its neighbours run
 * it.
 *
 * <pre>{@code
 * select(CATEGORY.name, sum(PRODUCT.stock))
 *     .from(CATEGORY).join(PRODUCT).on(PRODUCT.category().id.eq(CATEGORY.id))
 *     .groupBy(CATEGORY.name)
 *     .having(count().gt(5))
 *     .orderBy(CATEGORY.name.asc());
 * }</pre>
 *
 * @param <R> what a row becomes: the value, object or record where one is selected, else a {@link
 *     ResultRow}
 */
public final class SelectStatement<R> extends QueryStatement<R> {
  private final Clauses clauses;

  SelectStatement(Clauses clauses, RowShape<R> shape) {
    this(clauses, shape, Manner.none());
  }

  private SelectStatement(Clauses clauses, RowShape<R> shape, Manner manner) {
    super(shape, manner);
    this.clauses = clauses;
  }

  Clauses clauses() {
    return clauses;
  }

  @Override
  Clauses body() {
    return clauses;
  }

  /** The table that is read first, or alone. */
  public SelectStatement<R> from(TableSource table) {
    return with(clauses.withFrom(Checks.present(table, "A table").aludelSource()));
  }

  /** Only rows that have a partner in this table; say which with {@link Joining#on}. */
  public Joining<R> join(TableSource table) {
    return new Joining<>(this, Join.Kind.INNER, Checks.present(table, "A table"));
  }

  /** Also rows that have no partner in this table, whose columns are NULL then. */
  public Joining<R> leftJoin(TableSource table) {
    return new Joining<>(this, Join.Kind.LEFT, Checks.present(table, "A table"));
  }

  /** Also rows of this table that have no partner before it, whose columns are NULL then. */
  public Joining<R> rightJoin(TableSource table) {
    return new Joining<>(this, Join.Kind.RIGHT, Checks.present(table, "A table"));
  }

  /** Also rows that have no partner, of both sides. PostgreSQL only. */
  public Joining<R> fullJoin(TableSource table) {
    return new Joining<>(this, Join.Kind.FULL, Checks.present(table, "A table"));
  }

  /** Every row with every row of this table. */
  public SelectStatement<R> crossJoin(TableSource table) {
    Source source = Checks.present(table, "A table").aludelSource();
    return with(clauses.join(new Clauses.Joined(Join.Kind.CROSS, source, Condition.TRUE.node())));
  }

  /** Only rows that are related: {@code from(CATEGORY).join(CATEGORY.products)}. */
  public SelectStatement<R> join(Relation<?, ?, ?> relation) {
    return with(Relating.join(clauses, Join.Kind.INNER, relation));
  }

  /** Also rows that are related to none: {@code from(CATEGORY).leftJoin(CATEGORY.products)}. */
  public SelectStatement<R> leftJoin(Relation<?, ?, ?> relation) {
    return with(Relating.join(clauses, Join.Kind.LEFT, relation));
  }

  /** Only rows for which all of these are true, besides those given before. */
  public SelectStatement<R> where(Condition... conditions) {
    return with(clauses.where(Arrays.asList(conditions)));
  }

  /**
   * One row for all that have these values in common. An expression with values in it, such as
   * {@code phone.substring(1, 2)}, can be selected and ordered by as a whole only; rendering the
   * statement refuses it as a part of another.
   */
  public SelectStatement<R> groupBy(Expression<?>... expressions) {
    List<Expression<?>> by = Checks.noNulls(Arrays.asList(expressions), "An expression");
    return with(clauses.groupBy(by.stream().<Node>map(Expression::node).toList()));
  }

  /**
   * Groups by all of these, by all but the last, and so on: a total at the end. What a group is not
   * made by is NULL in it; {@code grouping(…)} tells. PostgreSQL only.
   */
  public SelectStatement<R> groupByRollup(Expression<?>... expressions) {
    return groupBySets(GroupingSets.Kind.ROLLUP, each(expressions));
  }

  /** Groups by every combination of these; see {@link #groupByRollup}. PostgreSQL only. */
  public SelectStatement<R> groupByCube(Expression<?>... expressions) {
    return groupBySets(GroupingSets.Kind.CUBE, each(expressions));
  }

  /** Groups by each of these lists; see {@link #groupByRollup}. PostgreSQL only. */
  public SelectStatement<R> groupBySets(List<List<? extends Expression<?>>> sets) {
    return groupBySets(GroupingSets.Kind.SETS, sets);
  }

  private SelectStatement<R> groupBySets(
      GroupingSets.Kind kind, List<List<? extends Expression<?>>> sets) {
    List<Integer> sizes = sets.stream().map(List::size).toList();
    List<Node> all = sets.stream().flatMap(List::stream).<Node>map(Expression::nodeOf).toList();
    return with(clauses.groupBy(List.of(new Node.Composite(new Operation.Sets(kind, sizes), all))));
  }

  private static List<List<? extends Expression<?>>> each(Expression<?>... expressions) {
    List<List<? extends Expression<?>>> sets = new ArrayList<>();
    for (Expression<?> expression : expressions) {
      sets.add(List.of(Checks.present(expression, "An expression")));
    }
    return sets;
  }

  /** Only groups for which all of these are true, besides those given before. */
  public SelectStatement<R> having(Condition... conditions) {
    return with(clauses.having(Arrays.asList(conditions)));
  }

  /** In this order, after what was given before. */
  public SelectStatement<R> orderBy(Ordering... orderings) {
    return with(clauses.orderBy(Arrays.asList(orderings)));
  }

  /** At most so many rows; zero for none. A negative number is a coded error. */
  public SelectStatement<R> limit(long rows) {
    return with(clauses.limit(rows));
  }

  /** At most as many rows as the statement is told when it is run. */
  public SelectStatement<R> limit(Param<? extends Number> rows) {
    return with(clauses.limit(rows));
  }

  /** Without the first so many rows. A negative number is a coded error. */
  public SelectStatement<R> offset(long rows) {
    return with(clauses.offset(rows));
  }

  /** Without as many rows as the statement is told when it is run. */
  public SelectStatement<R> offset(Param<? extends Number> rows) {
    return with(clauses.offset(rows));
  }

  /**
   * Only rows that come after this one, in the order that was given before: the next page. The row
   * must have been selected with all by which rows are ordered; of a record say it by {@link
   * #after(Keyset)}.
   *
   * @throws dev.aludel.error.QueryException if there is no order, or the row does not tell; when it
   *     is run, if the order does not tell all rows apart
   */
  public SelectStatement<R> after(R last) {
    List<Ordering> orderBy = clauses.page().orderBy();
    return after(Keyset.of(shape().items(), Checks.present(last, "A row"), orderBy));
  }

  /** The same after a row that has these. */
  public SelectStatement<R> after(Keyset last) {
    return with(clauses.after(Checks.present(last, "A keyset")));
  }

  /** Each row once. */
  public SelectStatement<R> distinct() {
    return with(clauses.withDistinct(true));
  }

  /**
   * Of rows that are equal in these only the first, as {@code orderBy} says, which must begin with
   * them on PostgreSQL.
   */
  public SelectStatement<R> distinctOn(Expression<?> first, Expression<?>... more) {
    List<Node> all = new ArrayList<>(List.of(Expression.nodeOf(first)));
    Arrays.stream(more).map(Expression::nodeOf).forEach(all::add);
    return with(clauses.distinctOn(List.copyOf(all)));
  }

  /** Locks the rows until the transaction ends: {@code lock(Lock.FOR_UPDATE.skipLocked())}. */
  public SelectStatement<R> lock(Lock lock) {
    return with(clauses.lock(lock));
  }

  /**
   * Writes words of a database's own behind SELECT, such as a hint in a comment; they are not
   * checked.
   */
  public SelectStatement<R> prefixWith(String words) {
    return hint(Hint.Place.PREFIX, words, null, null);
  }

  /** The same for the database of this name only: {@code "postgresql"}. */
  public SelectStatement<R> prefixWith(String words, String dialect) {
    return hint(Hint.Place.PREFIX, words, Dialect.named(dialect), null);
  }

  /** Writes words of a database's own at the end; they are not checked. */
  public SelectStatement<R> suffixWith(String words) {
    return hint(Hint.Place.SUFFIX, words, null, null);
  }

  /** The same for the database of this name only. */
  public SelectStatement<R> suffixWith(String words, String dialect) {
    return hint(Hint.Place.SUFFIX, words, Dialect.named(dialect), null);
  }

  /**
   * Writes words of the database of this name behind a table that is listed: {@code withHint(BOOK,
   * "use index (ix_title)", "h2")}. They are not checked.
   *
   * @throws dev.aludel.error.QueryException if the table is not listed yet
   */
  public SelectStatement<R> withHint(TableSource table, String words, String dialect) {
    return hint(Hint.Place.TABLE, words, Dialect.named(dialect), listed(table));
  }

  /**
   * Reads only some rows of a table that is listed, chosen by chance: {@code tablesample(BOOK,
   * "bernoulli", 10)}. PostgreSQL only; {@code system} is quicker and less even.
   *
   * @param percent how many of its rows, from 0 to 100
   * @throws dev.aludel.error.QueryException if the table is not listed yet, or there is no such
   *     method or share
   */
  public SelectStatement<R> tablesample(TableSource table, String method, double percent) {
    return sample(table, Checks.sample(method, percent));
  }

  /** The same rows each time, as long as the table stays as it is. */
  public SelectStatement<R> tablesample(
      TableSource table, String method, double percent, long seed) {
    return sample(table, Checks.sample(method, percent) + " repeatable (" + seed + ")");
  }

  private SelectStatement<R> sample(TableSource table, String words) {
    return hint(Hint.Place.SAMPLE, words, null, listed(table));
  }

  private SelectStatement<R> hint(
      Hint.Place place, String words, @Nullable Dialect dialect, @Nullable Source table) {
    String text = Checks.present(words, "A hint");
    Hint hint = new Hint(place, text, dialect == null ? null : dialect.name());
    return with(clauses.hint(hint, table));
  }

  private Source listed(TableSource table) {
    Source source = Checks.present(table, "A table").aludelSource();
    if (!clauses.tables().listed().contains(source)) {
      throw new QueryException(ErrorCode.TABLE_IS_NOT_IN_FROM, source);
    }
    return source;
  }

  /** Sees rows that a filter of their model hides; see {@link EntityQuery#without}. */
  public SelectStatement<R> without(RowFilter filter) {
    return option(Checks.present(filter, "A filter").name());
  }

  /** Names an option that listeners look for; see {@link EntityQuery#option}. */
  public SelectStatement<R> option(String name) {
    return new SelectStatement<>(clauses, shape(), manner().option(name));
  }

  /**
   * The same, run with this value for its parameter; those of its subqueries that they were not
   * given are its own. As a part of another statement it keeps the values that it was given.
   *
   * @throws dev.aludel.error.QueryException if it has no such parameter
   */
  public <T> SelectStatement<R> bind(Placeholder<T> param, @Nullable T value) {
    return new SelectStatement<>(clauses, shape(), given(param, value));
  }

  @Override
  SelectStatement<R> atMost(long rows) {
    return with(clauses.with(clauses.page().giving(manner().values())).atMost(rows));
  }

  SelectStatement<R> with(Clauses changed) {
    return new SelectStatement<>(changed, shape(), manner().fresh());
  }
}
