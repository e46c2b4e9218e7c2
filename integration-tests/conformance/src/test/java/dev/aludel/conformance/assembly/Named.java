package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** What has a name. */
@Mixin
interface Named {
  String name();

  @Hybrid
  default String label() {
    return "\"" + name() + "\"";
  }
}
