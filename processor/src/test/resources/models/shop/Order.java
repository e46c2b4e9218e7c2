package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "order")
interface Order {
  @Id Long id();

  @Relationship Product product();

  int quantity();
}
