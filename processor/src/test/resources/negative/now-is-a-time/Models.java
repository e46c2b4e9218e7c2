package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  @Default(now = true) long createdAt();
}
