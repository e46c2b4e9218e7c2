package dev.aludel.query;

import dev.aludel.type.ValueType;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * An expression whose values are dates or times. {@code java.time.Instant} and {@code
 * OffsetDateTime} are compared as points in time, whatever zone anyone is in. What is finer than a
 * microsecond is cut from values, as setters do: columns do not have it.
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

  /** Columns have microseconds, and a setter cuts what is finer: so do comparisons. */
  @Override
  Node.BindNode bind(T value) {
    return super.bind(micros(value));
  }

  @SuppressWarnings("unchecked") // with(…) answers the receiver's own class.
  private static <T extends Temporal> T micros(T value) {
    if (!value.isSupported(ChronoField.NANO_OF_SECOND)) {
      return value;
    }
    int nanos = value.get(ChronoField.NANO_OF_SECOND);
    return nanos % 1000 == 0
        ? value
        : (T) value.with(ChronoField.NANO_OF_SECOND, nanos - nanos % 1000);
  }

  final TemporalExpression<T> with(Node node) {
    return new TemporalExpression<>(node, type());
  }
}
