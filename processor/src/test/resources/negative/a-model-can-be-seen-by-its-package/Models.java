package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

class Shop {
  @Model
  private interface Product {
    @Id Long id();
  }
}
