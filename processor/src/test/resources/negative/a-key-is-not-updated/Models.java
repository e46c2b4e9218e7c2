package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.OnUpdate;

@Model(table = "users")
interface User {
  static String next() {
    return "…";
  }

  @Id @OnUpdate(method = "next") String id();
}
