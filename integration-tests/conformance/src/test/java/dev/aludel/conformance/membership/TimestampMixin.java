package dev.aludel.conformance.membership;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.OnUpdate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** When a row was made, and when it was last changed. */
@Mixin
public interface TimestampMixin {

  @Default(now = true)
  @Nullable LocalDateTime createdAt();

  void createdAt(@Nullable LocalDateTime at);

  @Default(now = true)
  @OnUpdate(now = true)
  @Nullable LocalDateTime updatedAt();
}
