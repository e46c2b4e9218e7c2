package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  static String next() {
    return "…";
  }

  @Id @Default(method = "next") String id();
}
