package com.example;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Filter
  @Hybrid
  default boolean isLeft() {
    return stock() > 1;
  }
}
