package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Product {
  @Id Long id();

  String name();

  Product name(String name);
}
