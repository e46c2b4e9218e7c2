package dev.aludel.query;

import java.util.function.Function;

/** A hybrid of text that has a setter. */
public final class TextHybrid extends TextExpression implements HybridExpression<String> {
  private final Function<String, Assignments> setter;

  private TextHybrid(TextExpression hybrid, Function<String, Assignments> setter) {
    super(hybrid.node(), hybrid.type());
    this.setter = setter;
  }

  /** The hybrid that is this, and is set so. */
  public static TextHybrid of(TextExpression hybrid, Function<String, Assignments> setter) {
    return new TextHybrid(hybrid, setter);
  }

  @Override
  public Assignments to(String value) {
    return setter.apply(value);
  }
}
