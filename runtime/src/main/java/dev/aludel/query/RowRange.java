package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Literal;
import dev.aludel.type.Range;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import dev.aludel.type.ValueTypes;

/**
 * What lies between two values of a row. The first bound belongs to it and the second does not,
 * unless it is {@link #inclusive}; a bound that is NULL is none. PostgreSQL only.
 *
 * @param <T> the Java type of the bounds
 */
public final class RowRange<T> extends RangeExpression<T> {
  private final Node from;
  private final Node to;

  private RowRange(Node node, ValueType<Range<T>> type, Node from, Node to) {
    super(node, type);
    this.from = from;
    this.to = to;
  }

  static <T> RowRange<T> of(OrderedExpression<T> from, OrderedExpression<T> to) {
    SqlType range = rangeOf(from);
    Node first = Expression.nodeOf(from);
    Node last = Expression.nodeOf(to);
    ValueType<Range<T>> type = ValueTypes.range(range, bound -> from.type());
    return new RowRange<>(node(range, first, last), type, first, last);
  }

  /** The same with the second bound. */
  public RowRange<T> inclusive() {
    Node bounds = new Node.ConstantNode(new Literal(SqlType.TEXT, "[]"));
    return new RowRange<>(node(type().sqlType(), from, to, bounds), type(), from, to);
  }

  static Node node(SqlType range, Node... bounds) {
    String function = range.detail().variants().getOrDefault("postgresql", "");
    return new Operation.Call(function, Operation.Nulls.NEVER, false).node(bounds);
  }

  private static SqlType rangeOf(OrderedExpression<?> from) {
    SqlType bound = from.type().sqlType();
    return switch (bound.kind()) {
      case SMALLINT -> SqlType.range(SqlType.INTEGER);
      case INTEGER, BIGINT, NUMERIC, DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
          SqlType.range(bound);
      default -> throw new QueryException(ErrorCode.BOUNDS_MAKE_NO_RANGE, from);
    };
  }
}
