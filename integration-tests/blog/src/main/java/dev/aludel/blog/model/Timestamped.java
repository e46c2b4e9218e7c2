package dev.aludel.blog.model;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.OnUpdate;
import java.time.Instant;

/** Says when a row was made and last changed. */
@Mixin
public interface Timestamped {

  @Default(now = true)
  Instant createdAt();

  @Default(now = true)
  @OnUpdate(now = true)
  Instant updatedAt();
}
