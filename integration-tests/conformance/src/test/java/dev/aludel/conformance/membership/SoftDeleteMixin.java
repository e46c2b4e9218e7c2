package dev.aludel.conformance.membership;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Marks rows as deleted. */
@Mixin
public interface SoftDeleteMixin {

  @Nullable LocalDateTime deletedAt();

  void deletedAt(@Nullable LocalDateTime at);

  default void softDelete() {
    deletedAt(LocalDateTime.now(ZoneOffset.UTC));
  }

  @Hybrid
  default boolean isDeleted() {
    return deletedAt() != null;
  }
}
