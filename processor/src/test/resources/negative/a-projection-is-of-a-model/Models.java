package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Projection;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();
}

@Projection(of = String.class)
record Line(String name) {}
