package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id Long id();

  @Version @Nullable Integer version();
}
