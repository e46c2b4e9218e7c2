package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

class Category {}

@Model(table = "products")
interface Product {
  @Id Long id();

  @Relationship Category category();
}
