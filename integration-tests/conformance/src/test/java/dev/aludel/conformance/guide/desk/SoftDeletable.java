package dev.aludel.conformance.guide.desk;

import static dev.aludel.annotation.Event.INSTEAD_OF_DELETE;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// region soft
@Mixin
public interface SoftDeletable {
  @Nullable Instant deletedAt();

  void deletedAt(@Nullable Instant at);

  @Filter
  @Hybrid
  default boolean isPresent() {
    return deletedAt() == null;
  }

  @ListensFor(INSTEAD_OF_DELETE)
  static void softDelete(SoftDeletable row) {
    row.deletedAt(Instant.now());
  }
}
// endregion
