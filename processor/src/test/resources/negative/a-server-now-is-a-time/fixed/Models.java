package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;
import java.time.Instant;

@Model(table = "users")
interface User {
  @Id Long id();

  @ServerDefault(now = true) Instant createdAt();
}
