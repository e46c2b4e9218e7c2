package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Projection;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();
}

@Projection(of = Product.class)
record Line(int id, String name) {}
