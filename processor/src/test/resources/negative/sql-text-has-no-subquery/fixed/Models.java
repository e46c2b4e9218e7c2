package com.example;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
@Check("price > 0")
interface Product {
  @Id Long id();

  String name();

  BigDecimal price();
}
