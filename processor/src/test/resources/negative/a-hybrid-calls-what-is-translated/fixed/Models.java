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

  @Hybrid default BigDecimal squared() {
    return price().multiply(price());
  }
}
