package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

@Model(table = "products")
@Index(columns = {"name", "price desc"})
interface Product {
  @Id Long id();

  String name();

  BigDecimal price();
}
