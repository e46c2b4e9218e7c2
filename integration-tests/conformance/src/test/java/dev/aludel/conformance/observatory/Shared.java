package dev.aludel.conformance.observatory;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;

/** Belongs to a site. */
@Mixin
interface Shared {

  @Default(session = "site")
  int site();

  @Filter
  @Hybrid
  default boolean isAt(int site) {
    return site() == site;
  }
}
