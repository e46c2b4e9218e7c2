package dev.aludel.query;

import java.util.function.Function;

/** A hybrid of conditions that has a setter. */
public final class BooleanHybrid extends Condition implements HybridExpression<Boolean> {
  private final Function<Boolean, Assignments> setter;

  private BooleanHybrid(Condition hybrid, Function<Boolean, Assignments> setter) {
    super(hybrid.node(), hybrid.type());
    this.setter = setter;
  }

  /** The hybrid that is this, and is set so. */
  public static BooleanHybrid of(Condition hybrid, Function<Boolean, Assignments> setter) {
    return new BooleanHybrid(hybrid, setter);
  }

  @Override
  public Assignments to(Boolean value) {
    return setter.apply(value);
  }
}
