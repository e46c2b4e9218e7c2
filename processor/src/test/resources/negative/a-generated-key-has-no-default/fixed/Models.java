package com.example;

import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id(generation = Generation.IDENTITY) Long id();
}
