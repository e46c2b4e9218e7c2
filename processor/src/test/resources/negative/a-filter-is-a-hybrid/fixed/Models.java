package com.example;

import dev.aludel.annotation.Filter;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Mixin
interface Removable {
  boolean removed();

  @Filter
  @Hybrid
  default boolean isPresent() {
    return !removed();
  }
}

@Model(table = "products")
interface Product extends Removable {
  @Id Long id();
}
