package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "items")
interface Item {
  @Id Long id();

  @Relationship(backPopulates = "items") Order order();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Relationship(backPopulates = "order") List<Item> items();
}
