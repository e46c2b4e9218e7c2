package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "items")
interface Item {
  @Id Long id();

  @Relationship Order order();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Relationship Iterable<Item> items();
}
