package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  String name();

  @Column(precision = 10, scale = 2) BigDecimal price();

  @Hybrid default int hash() {
    return name().hashCode();
  }

  @Hybrid default boolean isCode() {
    return name().matches("[A-Z]+");
  }

  @Hybrid default String padded() {
    return String.format("%5s", name());
  }

  @Hybrid default double root() {
    return Math.sqrt(stock());
  }

  @Hybrid default BigDecimal squared() {
    return price().pow(2);
  }
}
