package com.example.blog;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.OnUpdate;
import java.time.LocalDateTime;

@Mixin
public interface Timestamped {

  @Default(now = true)
  LocalDateTime createdAt();

  @Default(now = true)
  @OnUpdate(now = true)
  LocalDateTime updatedAt();
}
