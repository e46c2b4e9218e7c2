package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "categories")
interface Category {
  @Id Long id();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  @Relationship Category category();
}
