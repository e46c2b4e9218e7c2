package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** What has a number. */
@Mixin
interface Numbered {
  int number();

  @Hybrid
  default String label() {
    return "#" + number();
  }

  @Hybrid
  default int share() {
    return 100 / number();
  }
}
