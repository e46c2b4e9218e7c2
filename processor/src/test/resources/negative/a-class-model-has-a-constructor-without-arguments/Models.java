package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
abstract class Product {
  protected Product(String name) {
    name(name);
  }

  @Id abstract Long id();

  abstract String name();

  abstract void name(String name);
}
