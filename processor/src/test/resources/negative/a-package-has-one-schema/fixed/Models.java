package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Schema;

@Schema
interface Shop {}

@Model(table = "products")
interface Product {
  @Id Long id();
}
