package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  @Hybrid(expression = "lengthOf") default int size() {
    return name().length();
  }

  static dev.aludel.query.NumberExpression<Integer> lengthOf(Product_ product) {
    return product.name.length();
  }
}
