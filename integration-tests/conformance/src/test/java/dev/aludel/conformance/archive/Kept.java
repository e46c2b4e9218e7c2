package dev.aludel.conformance.archive;

import static dev.aludel.annotation.Event.INSTEAD_OF_DELETE;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is deleted by setting a time. */
@Mixin
public interface Kept {
  @Nullable Instant deletedAt();

  void deletedAt(@Nullable Instant at);

  @Filter
  @Hybrid
  default boolean isPresent() {
    return deletedAt() == null;
  }

  @ListensFor(INSTEAD_OF_DELETE)
  static void keep(Kept row) {
    if (row.deletedAt() != null) {
      throw new IllegalStateException("deleted twice: " + row);
    }
    row.deletedAt(Instant.parse("2026-01-02T03:04:05Z"));
  }
}
