package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model
interface Product {
  @Id Long id();

  BigDecimal price();

  void price(BigDecimal price);

  default void price(double price) {
    price(BigDecimal.valueOf(price));
  }
}
