package com.example.shop;

import dev.aludel.annotation.Mixin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Can be marked as deleted while its row stays. */
@Mixin
public interface SoftDeletable {

  @Nullable Instant deletedAt();

  void deletedAt(@Nullable Instant deletedAt);
}
