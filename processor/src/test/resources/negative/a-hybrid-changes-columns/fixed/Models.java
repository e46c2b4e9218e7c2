package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.query.Assignments;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  void name(String name);

  int stock();

  void stock(int stock);

  @Hybrid default void stok(int more) {
    stock(stock() + more);
    name("more");
  }

  @Hybrid default void nothing() {
    if (stock() > 0) {
      return;
    }
    stock(1);
  }

  @Hybrid default void refill() {
    switch (stock()) {
      case 0:
        stock(10);
        name("refilled");
        break;
      case 1:
        name("refilled");
        break;
      default:
    }
  }

  @Hybrid(expression = "sold") default void sell() {
    while (stock() > 0) {
      stock(stock() - 1);
    }
  }

  static Assignments sold(Product_ product) {
    return Assignments.of(product.stock, 0);
  }
}
