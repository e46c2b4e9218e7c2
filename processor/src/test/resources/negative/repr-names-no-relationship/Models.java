package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "categories")
interface Category {
  @Id Long id();
}

@Model(table = "products", repr = {"name", "category"})
interface Product {
  @Id Long id();

  String name();

  @Relationship Category category();
}
