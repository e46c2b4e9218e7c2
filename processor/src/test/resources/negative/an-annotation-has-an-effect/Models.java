package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
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

  String name();

  @Column(length = 100)
  void name(String name);

  @Default("0")
  default int stock() {
    return 0;
  }

  @Relationship @Default("1") Category category();
}
