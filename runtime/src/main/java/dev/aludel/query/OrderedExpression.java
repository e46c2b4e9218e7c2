package dev.aludel.query;

import dev.aludel.sql.Comparison;
import dev.aludel.type.ValueType;

/**
 * An expression whose values the database can order: it compares what it keeps, so an enum by its
 * constants' names, and what has a converter by what that makes of it. A comparison with a value
 * that is null at run time is refused: nothing is smaller or larger than nothing.
 *
 * @param <T> the Java type of its values
 */
public abstract sealed class OrderedExpression<T> extends Expression<T>
    permits NumberExpression, TemporalExpression, TextExpression, ValueExpression {
  OrderedExpression(Node node, ValueType<T> type) {
    super(node, type);
  }

  /** Less than this value. */
  public final Condition lt(T value) {
    return compare(Comparison.Operator.LESS, operand(value, "lt"));
  }

  /** Less than that expression; not true where either is NULL. */
  public final Condition lt(Expression<? extends T> other) {
    return compare(Comparison.Operator.LESS, nodeOf(other));
  }

  /** Less than or equal to this value. */
  public final Condition le(T value) {
    return compare(Comparison.Operator.LESS_OR_EQUAL, operand(value, "le"));
  }

  /** Less than or equal to that expression; not true where either is NULL. */
  public final Condition le(Expression<? extends T> other) {
    return compare(Comparison.Operator.LESS_OR_EQUAL, nodeOf(other));
  }

  /** Greater than this value. */
  public final Condition gt(T value) {
    return compare(Comparison.Operator.GREATER, operand(value, "gt"));
  }

  /** Greater than that expression; not true where either is NULL. */
  public final Condition gt(Expression<? extends T> other) {
    return compare(Comparison.Operator.GREATER, nodeOf(other));
  }

  /** Greater than or equal to this value. */
  public final Condition ge(T value) {
    return compare(Comparison.Operator.GREATER_OR_EQUAL, operand(value, "ge"));
  }

  /** Greater than or equal to that expression; not true where either is NULL. */
  public final Condition ge(Expression<? extends T> other) {
    return compare(Comparison.Operator.GREATER_OR_EQUAL, nodeOf(other));
  }

  /** From {@code low} to {@code high}, both included; false for all rows if low is above high. */
  public final Condition between(T low, T high) {
    return between(operand(low, "between"), operand(high, "between"));
  }

  /** From {@code low} to {@code high}, both included; not true where any of the three is NULL. */
  public final Condition between(Expression<? extends T> low, Expression<? extends T> high) {
    return between(nodeOf(low), nodeOf(high));
  }

  final Condition between(Node low, Node high) {
    return Condition.of(Operation.Plain.BETWEEN.node(node(), low, high));
  }

  final Node operand(T value, String method) {
    return bind(Checks.operand(value, method));
  }
}
