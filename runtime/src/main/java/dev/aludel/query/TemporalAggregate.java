package dev.aludel.query;

import dev.aludel.type.ValueType;
import java.time.temporal.Temporal;

/**
 * A date or time that is made of many rows: {@code max(…)}.
 *
 * @param <T> the Java type of its values
 */
public final class TemporalAggregate<T extends Temporal> extends TemporalExpression<T> {
  private final AggregateNode aggregate;

  TemporalAggregate(AggregateNode aggregate, ValueType<T> type) {
    super(aggregate, type);
    this.aggregate = aggregate;
  }

  /** Of these rows only. */
  public TemporalAggregate<T> filter(Condition first, Condition... more) {
    return new TemporalAggregate<>(aggregate.filter(first, more), type());
  }

  /** Of the rows of a window: a value beside each row, where a group would be one. */
  public TemporalExpression<T> over(Window window) {
    return new TemporalExpression<>(new OverNode(aggregate, window), type());
  }
}
