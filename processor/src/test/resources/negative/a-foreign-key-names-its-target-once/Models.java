package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @ForeignKey(value = "users.id", model = User.class) Long userId();
}
