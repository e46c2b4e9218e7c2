package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;

@Model(table = "users")
interface User {
  @Id Long id();

  @Default("guest") @ServerDefault("'user'") String role();
}
