package dev.aludel.conformance.cargo;

import dev.aludel.annotation.Hybrid;

/** A plain class, neither a model nor a mixin: its hybrids mention what models declare. */
public abstract class Sized {
  public abstract int getWidth();

  public abstract void setWidth(int width);

  public abstract int getDepth();

  public abstract void setDepth(int depth);

  @Hybrid
  public int area() {
    return getWidth() * getDepth();
  }

  @Hybrid
  protected boolean isSquare() {
    return getWidth() == getDepth();
  }

  /** Overridden below. */
  @Hybrid
  public String label() {
    return "sized";
  }

  static int doubled(int one) {
    return 2 * one;
  }

  @Hybrid
  public int doubledArea() {
    return doubled(area());
  }
}
