package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
abstract class Product {
  protected Product() {}

  @Id abstract Long id();
}
