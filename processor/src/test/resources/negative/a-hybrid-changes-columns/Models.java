package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "groups")
interface Group {
  @Id Long id();

  @Relationship(backPopulates = "group") List<Product> products();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  void name(String name);

  int stock();

  void stock(int stock);

  @Relationship(backPopulates = "products") Group group();

  void group(Group group);

  @Hybrid default void stok(int more) {
    stock(stock() + more);
    nam("more");
  }

  @Hybrid default void leave(Group other) {
    group().products().clear();
    group(other);
  }

  @Hybrid default void nothing() {
    if (stock() > 0) {
      return;
    }
  }

  @Hybrid default void loop() {
    while (stock() > 0) {
      stock(stock() - 1);
    }
  }

  @Hybrid default void refill() {
    switch (stock()) {
      case 0:
        stock(10);
      case 1:
        name("refilled");
        break;
      default:
    }
  }

  @Hybrid default void count() {
    name(name() + group());
    stock(name().hashCode());
  }

  @Hybrid default void again() {
    again();
  }

  @Hybrid(sql = "stock = 1") default void one() {
    stock(1);
  }

  private void nam(String name) {
    name(name);
  }
}
