package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  @Column(precision = 10, scale = 2) double price();
}
