package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "users")
interface User {
  @Id Long id();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Relationship @ForeignKey(onDelete = ForeignKey.Action.SET_NULL) User user();
}
