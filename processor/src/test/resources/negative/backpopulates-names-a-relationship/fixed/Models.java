package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "categories")
interface Category {
  @Id Long id();

  @Relationship(backPopulates = "category") List<Product> products();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  @Relationship(backPopulates = "products") Category category();
}
