package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Model
interface Product {
  @Id Long id();

  @Nullable Instant discontinuedAt();

  void discontinuedAt(@Nullable Instant at);

  default void discontinue() {
    discontinuedAt(Instant.EPOCH);
  }
}
