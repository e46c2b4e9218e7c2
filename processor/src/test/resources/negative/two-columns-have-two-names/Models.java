package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
interface Product {
  @Id Long id();

  @Column(name = "price") BigDecimal netPrice();

  BigDecimal price();
}
