package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = " ")
interface Product {
  @Id Long id();
}
