package dev.aludel.query;

import java.util.function.Function;

/**
 * A hybrid of other values that has a setter.
 *
 * @param <T> the Java type of its values
 */
public final class ValueHybrid<T> extends ValueExpression<T> implements HybridExpression<T> {
  private final Function<T, Assignments> setter;

  private ValueHybrid(ValueExpression<T> hybrid, Function<T, Assignments> setter) {
    super(hybrid.node(), hybrid.type());
    this.setter = setter;
  }

  /** The hybrid that is this, and is set so. */
  public static <T> ValueHybrid<T> of(ValueExpression<T> hybrid, Function<T, Assignments> setter) {
    return new ValueHybrid<>(hybrid, setter);
  }

  @Override
  public Assignments to(T value) {
    return setter.apply(value);
  }
}
