package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
interface Shop {}

@Model(table = "users")
interface User {
  @Id Long id();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @ForeignKey("users.id") Long userId();
}
