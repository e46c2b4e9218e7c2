package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.util.UUID;

@Model(table = "products")
interface Product {
  @Id UUID id();
}
