package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
interface Product {
  @Id @Nullable Long id();
}
