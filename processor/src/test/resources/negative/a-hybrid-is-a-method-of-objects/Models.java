package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Hybrid static boolean isFew(int stock) {
    return stock < 3;
  }

  @Hybrid boolean isInStock();

  @Hybrid private boolean isMany() {
    return stock() > 100;
  }

  @Hybrid default <T> boolean isLess(T than) {
    return stock() < 0;
  }
}
