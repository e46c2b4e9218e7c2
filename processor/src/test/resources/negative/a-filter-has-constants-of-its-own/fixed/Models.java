package com.example;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  long shop();

  @Filter
  @Hybrid
  default boolean isOf(long shop) {
    return shop() == shop;
  }
}
