package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  String name();

  @Hybrid default int next() {
    int next = stock() + 1;
    return next;
  }
}
