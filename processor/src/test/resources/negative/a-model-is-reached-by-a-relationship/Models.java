package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "categories")
interface Category {
  @Id Long id();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  Category category();
}
