package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.ServerDefault;
import java.math.BigDecimal;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  BigDecimal price();

  @ServerDefault("'none'") int stock();
}
