package com.example.blog;

import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Mixin
public interface SoftDeletable {

  @Nullable Instant deletedAt();

  void deletedAt(@Nullable Instant at);

  default boolean isDeleted() {
    return deletedAt() != null;
  }
}
