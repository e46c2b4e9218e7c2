package dev.aludel.conformance.workspace;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is hidden instead of deleted. */
@Mixin
public interface Archivable {

  @Nullable Instant archivedAt();

  void archivedAt(@Nullable Instant at);

  @Filter
  @Hybrid
  default boolean isPresent() {
    return archivedAt() == null;
  }
}
