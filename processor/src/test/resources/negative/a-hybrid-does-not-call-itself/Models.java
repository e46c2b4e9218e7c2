package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Relationship @Nullable Product parent();

  @Hybrid default int depth() {
    return parent() == null ? 0 : parent().depth() + 1;
  }

  @Hybrid default boolean isEven() {
    return stock() == 0 || isOdd();
  }

  @Hybrid default boolean isOdd() {
    return stock() != 0 && isEven();
  }
}
