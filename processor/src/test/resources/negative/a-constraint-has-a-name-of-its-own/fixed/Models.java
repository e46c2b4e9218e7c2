package com.example;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;
import java.math.BigDecimal;

@Schema
interface Shop {}

@Model(table = "products")
@Check(name = "positive_price", value = "price > 0")
interface Product {
  @Id Long id();

  BigDecimal price();
}

@Model(table = "items")
@Check("quantity > 0")
interface Item {
  @Id Long id();

  int quantity();
}
