package dev.aludel.conformance.office;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;

/** Has a key that the database counts. */
@Mixin
public interface Identified {
  @Id
  Long id();
}
