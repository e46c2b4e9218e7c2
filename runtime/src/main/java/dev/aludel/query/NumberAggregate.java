package dev.aludel.query;

import dev.aludel.type.ValueType;

/**
 * A number that is made of many rows: {@code sum(…)}, {@code count()}.
 *
 * @param <T> the Java type of its values
 */
public final class NumberAggregate<T extends Number> extends NumberExpression<T> {
  private final AggregateNode aggregate;

  NumberAggregate(AggregateNode aggregate, ValueType<T> type) {
    super(aggregate, type);
    this.aggregate = aggregate;
  }

  /** Of these rows only. */
  public NumberAggregate<T> filter(Condition first, Condition... more) {
    return new NumberAggregate<>(aggregate.filter(first, more), type());
  }

  /** Of the rows of a window: a value beside each row, where a group would be one. */
  public NumberExpression<T> over(Window window) {
    return new NumberExpression<>(new OverNode(aggregate, window), type());
  }
}
