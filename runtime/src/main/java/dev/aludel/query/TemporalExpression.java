package dev.aludel.query;

import dev.aludel.type.ValueType;
import java.time.temporal.Temporal;

/**
 * An expression whose values are dates or times. {@code java.time.Instant} and {@code
 * OffsetDateTime} are compared as points in time, whatever zone anyone is in.
 *
 * @param <T> the Java type of its values
 */
public sealed class TemporalExpression<T extends Temporal> extends OrderedExpression<T>
    permits TemporalColumn {
  TemporalExpression(Node node, ValueType<T> type) {
    super(node, type);
  }

  /** This, or the value where this is NULL. */
  public final TemporalExpression<T> coalesce(T value) {
    return with(Operation.Call.COALESCE.node(node(), operand(value, "coalesce")));
  }

  /** This, or the other where this is NULL. */
  public final TemporalExpression<T> coalesce(TemporalExpression<T> other) {
    return with(Operation.Call.COALESCE.node(node(), nodeOf(other)));
  }

  final TemporalExpression<T> with(Node node) {
    return new TemporalExpression<>(node, type());
  }
}
