package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Hybrid default boolean as() {
    return stock() > 0;
  }

  @Hybrid default int wait(String what) {
    return stock();
  }
}
