package com.example;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "shops")
interface Shop {
  @Id Long id();

  @Filter
  @Hybrid
  default boolean isOpen() {
    return open();
  }

  boolean open();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  @Relationship Shop shop();
}
