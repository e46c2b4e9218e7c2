package dev.aludel.sql;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT. Begin with {@link #of} and add clauses with the {@code with…} methods, each of which
 * answers a changed copy.
 *
 * @param projection the columns
 * @param from the tables, null for none
 * @param where the condition on rows, null for none
 * @param grouping GROUP BY and HAVING
 * @param slice ORDER BY, LIMIT, OFFSET and FOR UPDATE
 */
public record Select(
    Projection projection,
    @Nullable FromItem from,
    @Nullable SqlExpression where,
    Grouping grouping,
    Slice slice)
    implements Query {

  /** Selects expressions, without labels. */
  public static Select of(SqlExpression... columns) {
    return of(Arrays.stream(columns).map(SelectColumn::of).toList());
  }

  /** Selects columns. */
  public static Select of(List<SelectColumn> columns) {
    return new Select(Projection.of(columns), null, null, Grouping.NONE, Slice.ALL);
  }

  /** The columns of the result. */
  public List<SelectColumn> columns() {
    return projection.columns();
  }

  /** Whether equal rows are one. */
  public boolean distinct() {
    return projection.distinct();
  }

  /** The expressions of GROUP BY. */
  public List<SqlExpression> groupBy() {
    return grouping.by();
  }

  /** The condition on groups, null for none. */
  public @Nullable SqlExpression having() {
    return grouping.having();
  }

  /** The terms of ORDER BY. */
  public List<Ordering> orderBy() {
    return slice.orderBy();
  }

  /** How many rows at most, null for all. */
  public @Nullable SqlExpression limit() {
    return slice.limit();
  }

  /** How many rows are left out before, null for none. */
  public @Nullable SqlExpression offset() {
    return slice.offset();
  }

  /** The lock on the rows, null for none. */
  public @Nullable Lock lock() {
    return slice.lock();
  }

  /** The same with other columns. */
  public Select withColumns(List<SelectColumn> columns) {
    return withProjection(new Projection(columns, distinct(), projection.distinctOn()));
  }

  /** The same with equal rows made one, or not. */
  public Select withDistinct(boolean distinct) {
    return withProjection(new Projection(columns(), distinct, projection.distinctOn()));
  }

  /** The same from other tables. */
  public Select withFrom(@Nullable FromItem from) {
    return new Select(projection, from, where, grouping, slice);
  }

  /** The same with another condition in the place of the present one. */
  public Select withWhere(@Nullable SqlExpression where) {
    return new Select(projection, from, where, grouping, slice);
  }

  /** The same with another grouping. */
  public Select withGroupBy(List<SqlExpression> by) {
    return withGrouping(new Grouping(by, having(), grouping.windows()));
  }

  /** The same with another condition on groups. */
  public Select withHaving(@Nullable SqlExpression having) {
    return withGrouping(new Grouping(groupBy(), having, grouping.windows()));
  }

  /** The same in another order. */
  public Select withOrderBy(List<Ordering> orderBy) {
    return withSlice(new Slice(orderBy, limit(), offset(), lock(), slice.hints()));
  }

  /** The same with at most so many rows, null for all. */
  public Select withLimit(@Nullable SqlExpression limit) {
    return withSlice(new Slice(orderBy(), limit, offset(), lock(), slice.hints()));
  }

  /** The same without the first rows, null for none left out. */
  public Select withOffset(@Nullable SqlExpression offset) {
    return withSlice(new Slice(orderBy(), limit(), offset, lock(), slice.hints()));
  }

  /** The same with a lock on its rows, null for none. */
  public Select withLock(@Nullable Lock lock) {
    return withSlice(new Slice(orderBy(), limit(), offset(), lock, slice.hints()));
  }

  @Override
  public <R> R accept(SqlStatement.Visitor<R> visitor) {
    return visitor.visit(this);
  }

  private Select withProjection(Projection changed) {
    return new Select(changed, from, where, grouping, slice);
  }

  private Select withGrouping(Grouping changed) {
    return new Select(projection, from, where, changed, slice);
  }

  private Select withSlice(Slice changed) {
    return new Select(projection, from, where, grouping, changed);
  }
}
