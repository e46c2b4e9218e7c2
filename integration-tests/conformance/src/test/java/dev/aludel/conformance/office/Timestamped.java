package dev.aludel.conformance.office;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.OnUpdate;
import java.time.Instant;

/** Knows when its row was made and changed. */
@Mixin
public interface Timestamped {

  @Default(now = true)
  Instant createdAt();

  @Default(now = true)
  @OnUpdate(now = true)
  Instant updatedAt();
}
