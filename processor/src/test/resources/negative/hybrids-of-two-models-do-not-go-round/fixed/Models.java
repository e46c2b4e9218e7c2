package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Relationship(backPopulates = "order") List<Item> items();

  @Hybrid default int total() {
    return items().stream().mapToInt(Item::price).sum();
  }
}

@Model(table = "items")
interface Item {
  @Id Long id();

  int price();

  @Relationship(backPopulates = "items") Order order();

  @Hybrid default int share() {
    return price() * 100 / order().total();
  }
}
