package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Hybrid default boolean isInStock() {
    return stock() > 0;
  }

  @Hybrid default boolean isSoldOut() {
    return !isInStock();
  }
}
