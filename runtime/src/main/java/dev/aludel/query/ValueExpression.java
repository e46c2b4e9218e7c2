package dev.aludel.query;

import dev.aludel.type.ValueType;

/**
 * An expression whose values are neither text, numbers, times nor booleans: enums, UUIDs, bytes,
 * and types with a converter of their own.
 *
 * @param <T> the Java type of its values
 */
public sealed class ValueExpression<T> extends OrderedExpression<T>
    permits ArrayExpression,
        JsonExpression,
        Param,
        RangeExpression,
        ValueColumn,
        ValueHybrid,
        ValueProperty {
  ValueExpression(Node node, ValueType<T> type) {
    super(node, type);
  }

  @Override
  public final ValueExpression<T> as(String name) {
    return new ValueExpression<>(new NamedNode(node(), name), type());
  }

  @Override
  public final ValueExpression<T> onDialect(String dialect, Expression<? extends T> own) {
    return new ValueExpression<>(variant(dialect, own), type());
  }

  /** This, or the value where this is NULL. */
  public final ValueExpression<T> coalesce(T value) {
    Node bound = bind(Checks.operand(value, "coalesce"));
    return new ValueExpression<>(Operation.Call.COALESCE.node(node(), bound), type());
  }

  /** This, or the other where this is NULL. */
  public final ValueExpression<T> coalesce(ValueExpression<T> other) {
    return new ValueExpression<>(Operation.Call.COALESCE.node(node(), nodeOf(other)), type());
  }
}
