package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two bounds of a row: {@code range(BOOKING.start, BOOKING.end)}. The first bound
 * belongs to it and the second does not, unless it is {@link #inclusive}; a bound that is NULL is
 * none. PostgreSQL only: its ranges, which an index of the kind {@code gist} finds, and constraints
 * that exclude what overlaps.
 *
 * @param <T> the Java type of the bounds
 */
public final class RangeExpression<T> {
  private final OrderedExpression<T> from;
  private final List<Node> bounds;

  private RangeExpression(OrderedExpression<T> from, List<Node> bounds) {
    this.from = from;
    this.bounds = List.copyOf(bounds);
  }

  static <T> RangeExpression<T> of(OrderedExpression<T> from, OrderedExpression<T> to) {
    return new RangeExpression<>(from, List.of(Expression.nodeOf(from), Expression.nodeOf(to)));
  }

  /** The same with the second bound. */
  public RangeExpression<T> inclusive() {
    List<Node> all = new ArrayList<>(bounds.subList(0, 2));
    all.add(new Node.ConstantNode(new Literal(SqlType.TEXT, "[]")));
    return new RangeExpression<>(from, all);
  }

  /** Has this value in it. */
  public Condition contains(T value) {
    return sign("@>", typed(Checks.operand(value, "contains")));
  }

  /** Has the value of that expression in it. */
  public Condition contains(Expression<T> value) {
    return sign("@>", Expression.nodeOf(value));
  }

  /** Has all of the other in it. */
  public Condition contains(RangeExpression<T> other) {
    return sign("@>", other.node());
  }

  /** Shares something with the other. */
  public Condition overlap(RangeExpression<T> other) {
    return sign("&&", other.node());
  }

  /** Shares something with what lies between these, the second not included; null is no bound. */
  public Condition overlap(@Nullable T first, @Nullable T last) {
    return overlap(new RangeExpression<>(from, List.of(typed(first), typed(last))));
  }

  /** Ends where the other begins, or begins where it ends. */
  public Condition adjacentTo(RangeExpression<T> other) {
    return sign("-|-", other.node());
  }

  private Condition sign(String operator, Node right) {
    return Condition.of(new Operation.Sign(operator).node(node(), right));
  }

  private Node typed(@Nullable T value) {
    return new Operation.CastTo(from.type().sqlType()).node(from.bindNullable(value));
  }

  private Node node() {
    Operation call = new Operation.Call(function(), Operation.Nulls.NEVER, false);
    return call.node(bounds.toArray(Node[]::new));
  }

  private String function() {
    return switch (from.type().sqlType().kind()) {
      case SMALLINT, INTEGER -> "int4range";
      case BIGINT -> "int8range";
      case NUMERIC -> "numrange";
      case DATE -> "daterange";
      case TIMESTAMP -> "tsrange";
      case TIMESTAMP_WITH_TIME_ZONE -> "tstzrange";
      default -> throw new QueryException(ErrorCode.BOUNDS_MAKE_NO_RANGE, from);
    };
  }
}
