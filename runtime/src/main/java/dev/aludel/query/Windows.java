package dev.aludel.query;

import dev.aludel.sql.Bind;
import dev.aludel.sql.Window.Bound;
import dev.aludel.type.SqlType;
import java.time.temporal.Temporal;
import java.util.List;

/**
 * Begins windows, and names the functions that need one. Made to be imported statically:
 *
 * <pre>{@code
 * select(PRODUCT.name, rowNumber().over(partitionBy(PRODUCT.category().id).orderBy(PRODUCT.price.desc())))
 * }</pre>
 */
public final class Windows {
  private Windows() {}

  /** All rows. */
  public static Window allRows() {
    return Window.ALL;
  }

  /** The rows that are equal in these to the current one. */
  public static Window partitionBy(Expression<?> first, Expression<?>... more) {
    return Window.ALL.partitionBy(first, more);
  }

  /** The rows in this order. */
  public static Window orderedBy(Ordering first, Ordering... more) {
    return Window.ALL.orderBy(first, more);
  }

  /** The first row there is. */
  public static Bound unboundedPreceding() {
    return Bound.UNBOUNDED_PRECEDING;
  }

  /** So many before the current one. */
  public static Bound preceding(long number) {
    return new Bound(Bound.Kind.PRECEDING, offset(number, "preceding"));
  }

  /** The current row; with RANGE and GROUPS those that equal it, too. */
  public static Bound currentRow() {
    return Bound.CURRENT_ROW;
  }

  /** So many after the current one. */
  public static Bound following(long number) {
    return new Bound(Bound.Kind.FOLLOWING, offset(number, "following"));
  }

  /** The last row there is. */
  public static Bound unboundedFollowing() {
    return Bound.UNBOUNDED_FOLLOWING;
  }

  private static Bind offset(long number, String method) {
    return new Bind(SqlType.BIGINT, Checks.notNegative(number, method));
  }

  /** The number of the row, from one. */
  public static WindowFunction<NumberExpression<Long>> rowNumber() {
    return numbering("row_number");
  }

  /** One more than the number of rows that come before all that are equal to this one. */
  public static WindowFunction<NumberExpression<Long>> rank() {
    return numbering("rank");
  }

  /** One more than the number of different places before this one. */
  public static WindowFunction<NumberExpression<Long>> denseRank() {
    return numbering("dense_rank");
  }

  /** The rank as a share of the others: from 0 for the first to 1. */
  public static WindowFunction<NumberExpression<Double>> percentRank() {
    return share("percent_rank");
  }

  /** The share of rows that come before this one or equal it, up to 1. */
  public static WindowFunction<NumberExpression<Double>> cumeDist() {
    return share("cume_dist");
  }

  /** In which of so many parts of equal size the row is, from one. */
  public static WindowFunction<NumberExpression<Integer>> ntile(int parts) {
    Node number = new Node.BindNode(SqlType.INTEGER, parts);
    return new WindowFunction<>(
        call("ntile", Operation.Nulls.NEVER, number),
        node -> new NumberExpression<>(node, NumberExpression.INTEGER));
  }

  /** The value of the row that comes so many before this one; NULL without one. */
  public static <T extends Number> WindowFunction<NumberExpression<T>> lag(
      NumberExpression<T> expression, int rows) {
    return new WindowFunction<>(neighbour("lag", expression, rows), expression::with);
  }

  /** The value of the row that comes so many before this one; NULL without one. */
  public static WindowFunction<TextExpression> lag(TextExpression expression, int rows) {
    return new WindowFunction<>(neighbour("lag", expression, rows), expression::with);
  }

  /** The value of the row that comes so many before this one; NULL without one. */
  public static <T extends Temporal> WindowFunction<TemporalExpression<T>> lag(
      TemporalExpression<T> expression, int rows) {
    return new WindowFunction<>(neighbour("lag", expression, rows), expression::with);
  }

  /** The value of the row that comes so many after this one; NULL without one. */
  public static <T extends Number> WindowFunction<NumberExpression<T>> lead(
      NumberExpression<T> expression, int rows) {
    return new WindowFunction<>(neighbour("lead", expression, rows), expression::with);
  }

  /** The value of the row that comes so many after this one; NULL without one. */
  public static WindowFunction<TextExpression> lead(TextExpression expression, int rows) {
    return new WindowFunction<>(neighbour("lead", expression, rows), expression::with);
  }

  /** The value of the row that comes so many after this one; NULL without one. */
  public static <T extends Temporal> WindowFunction<TemporalExpression<T>> lead(
      TemporalExpression<T> expression, int rows) {
    return new WindowFunction<>(neighbour("lead", expression, rows), expression::with);
  }

  /** The value of the frame's first row. */
  public static <T extends Number> WindowFunction<NumberExpression<T>> firstValue(
      NumberExpression<T> expression) {
    return new WindowFunction<>(end("first_value", expression), expression::with);
  }

  /** The value of the frame's first row. */
  public static WindowFunction<TextExpression> firstValue(TextExpression expression) {
    return new WindowFunction<>(end("first_value", expression), expression::with);
  }

  /** The value of the frame's first row. */
  public static <T extends Temporal> WindowFunction<TemporalExpression<T>> firstValue(
      TemporalExpression<T> expression) {
    return new WindowFunction<>(end("first_value", expression), expression::with);
  }

  /**
   * The value of the frame's last row: mind that a window with an order ends with the current row,
   * unless its frame says otherwise.
   */
  public static <T extends Number> WindowFunction<NumberExpression<T>> lastValue(
      NumberExpression<T> expression) {
    return new WindowFunction<>(end("last_value", expression), expression::with);
  }

  /** The value of the frame's last row; see {@link #lastValue(NumberExpression)}. */
  public static WindowFunction<TextExpression> lastValue(TextExpression expression) {
    return new WindowFunction<>(end("last_value", expression), expression::with);
  }

  /** The value of the frame's last row; see {@link #lastValue(NumberExpression)}. */
  public static <T extends Temporal> WindowFunction<TemporalExpression<T>> lastValue(
      TemporalExpression<T> expression) {
    return new WindowFunction<>(end("last_value", expression), expression::with);
  }

  private static WindowFunction<NumberExpression<Long>> numbering(String function) {
    return new WindowFunction<>(
        call(function, Operation.Nulls.NEVER),
        node -> new NumberExpression<>(node, NumberExpression.LONG));
  }

  private static WindowFunction<NumberExpression<Double>> share(String function) {
    return new WindowFunction<>(
        call(function, Operation.Nulls.NEVER),
        node -> new NumberExpression<>(node, NumberExpression.DOUBLE));
  }

  private static AggregateNode neighbour(String function, Expression<?> value, int rows) {
    Node distance = new Node.BindNode(SqlType.INTEGER, rows);
    return call(function, Operation.Nulls.ALWAYS, Expression.nodeOf(value), distance);
  }

  private static AggregateNode end(String function, Expression<?> value) {
    return call(function, Operation.Nulls.ALWAYS, Expression.nodeOf(value));
  }

  private static AggregateNode call(String function, Operation.Nulls nulls, Node... arguments) {
    return AggregateNode.of(new Operation.Call(function, nulls, false), List.of(arguments));
  }
}
