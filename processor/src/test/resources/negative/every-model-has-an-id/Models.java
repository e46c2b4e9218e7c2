package com.example;

import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  String name();
}
