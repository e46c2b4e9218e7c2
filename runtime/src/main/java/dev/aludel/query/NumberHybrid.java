package dev.aludel.query;

import java.util.function.Function;

/**
 * A hybrid of numbers that has a setter.
 *
 * @param <T> the Java type of its values
 */
public final class NumberHybrid<T extends Number> extends NumberExpression<T>
    implements HybridExpression<T> {
  private final Function<T, Assignments> setter;

  private NumberHybrid(NumberExpression<T> hybrid, Function<T, Assignments> setter) {
    super(hybrid.node(), hybrid.type());
    this.setter = setter;
  }

  /** The hybrid that is this, and is set so. */
  public static <T extends Number> NumberHybrid<T> of(
      NumberExpression<T> hybrid, Function<T, Assignments> setter) {
    return new NumberHybrid<>(hybrid, setter);
  }

  @Override
  public Assignments to(T value) {
    return setter.apply(value);
  }
}
