package dev.aludel.shop.model;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Can be marked as deleted while its row stays, so that what refers to it still can. */
@Mixin
public interface SoftDeletable {

  @Nullable Instant deletedAt();

  void deletedAt(@Nullable Instant deletedAt);

  default void softDelete(Instant at) {
    deletedAt(at);
  }

  @Hybrid
  default boolean isDeleted() {
    return deletedAt() != null;
  }
}
