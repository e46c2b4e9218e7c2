package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
interface Product {
  @Id Long id();

  @Column(precision = 2, scale = 4) BigDecimal price();
}
