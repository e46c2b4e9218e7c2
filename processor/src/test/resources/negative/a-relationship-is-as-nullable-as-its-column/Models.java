package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

@Model(table = "users")
interface User {
  @Id Long id();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @ForeignKey(model = User.class) @Nullable Long userId();

  @Relationship User user();
}
