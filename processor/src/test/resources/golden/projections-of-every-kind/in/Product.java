package com.example.shop;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
public interface Product {
  @Id
  Long id();
}
