package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** Is no longer seen when it is retired. */
@Mixin
interface Retirable {

  @Default("false")
  boolean retired();

  void retired(boolean retired);

  @Filter
  @Hybrid
  default boolean isInUse() {
    return !retired();
  }
}
