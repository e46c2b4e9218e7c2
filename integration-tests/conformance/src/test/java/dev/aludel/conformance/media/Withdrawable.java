package dev.aludel.conformance.media;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** Is no longer lent when it is withdrawn. */
@Mixin
interface Withdrawable {

  @Default("false")
  boolean withdrawn();

  void withdrawn(boolean withdrawn);

  @Filter
  @Hybrid
  default boolean isLent() {
    return !withdrawn();
  }
}
