package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.util.List;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Hybrid default Object left() {
    return stock();
  }

  @Hybrid default void print() {
    System.out.println(stock());
  }

  @Hybrid default List<Integer> stocks() {
    return List.of(stock());
  }
}
