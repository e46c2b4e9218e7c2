package com.example;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "shops")
interface Shop {
  @Id Long id();

  boolean open();
}

@Model(table = "products")
interface Product {
  @Id Long id();

  @Relationship Shop shop();

  @Hybrid
  default boolean isOnSale() {
    return shop().open();
  }

  @Filter
  @Hybrid
  default boolean isThere() {
    return isOnSale();
  }
}
