package dev.aludel.conformance.guide.desk;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.OnUpdate;
import java.time.Instant;

// region timestamped
@Mixin
public interface Timestamped {
  @Default(now = true)
  Instant createdAt();

  @Default(now = true)
  @OnUpdate(now = true)
  Instant updatedAt();
}
// endregion
