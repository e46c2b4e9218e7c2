package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  static boolean isFew(long count) {
    return count < 3;
  }

  static boolean isFew(double count) {
    return count < 2.5;
  }

  @Hybrid default boolean isRare() {
    return isFew(stock());
  }

  @Hybrid default boolean isScarce() {
    return Product.isFew(stock());
  }
}
