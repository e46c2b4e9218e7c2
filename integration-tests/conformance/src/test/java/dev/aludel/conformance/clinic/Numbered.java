package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;

/** What has a number. */
@Mixin
public interface Numbered {
  @Default("0")
  int number();

  void number(int number);
}
