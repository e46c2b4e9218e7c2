package dev.aludel.query;

import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * A hybrid of dates or times that has a setter.
 *
 * @param <T> the Java type of its values
 */
public final class TemporalHybrid<T extends Temporal> extends TemporalExpression<T>
    implements HybridExpression<T> {
  private final Function<T, Assignments> setter;

  private TemporalHybrid(TemporalExpression<T> hybrid, Function<T, Assignments> setter) {
    super(hybrid.node(), hybrid.type());
    this.setter = setter;
  }

  /** The hybrid that is this, and is set so. */
  public static <T extends Temporal> TemporalHybrid<T> of(
      TemporalExpression<T> hybrid, Function<T, Assignments> setter) {
    return new TemporalHybrid<>(hybrid, setter);
  }

  @Override
  public Assignments to(T value) {
    return setter.apply(value);
  }
}
