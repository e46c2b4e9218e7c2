package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  static int newToken() {
    return 42;
  }

  @Id Long id();

  @Default(method = "newToken") String token();
}
