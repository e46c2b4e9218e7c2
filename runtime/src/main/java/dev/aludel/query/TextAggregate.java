package dev.aludel.query;

import dev.aludel.type.ValueType;

/** A text that is made of many rows: {@code max(…)}, {@code stringAgg(…)}. */
public final class TextAggregate extends TextExpression {
  private final AggregateNode aggregate;

  TextAggregate(AggregateNode aggregate, ValueType<String> type) {
    super(aggregate, type);
    this.aggregate = aggregate;
  }

  /** Of these rows only. */
  public TextAggregate filter(Condition first, Condition... more) {
    return new TextAggregate(aggregate.filter(first, more), type());
  }

  /** Of the rows in this order. */
  public TextAggregate orderBy(Ordering first, Ordering... more) {
    return new TextAggregate(aggregate.orderBy(first, more), type());
  }

  /** Of the rows of a window: a value beside each row, where a group would be one. */
  public TextExpression over(Window window) {
    return new TextExpression(new OverNode(aggregate, window), type());
  }
}
