package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Product {
  @Id Long id();

  Stauts status();
}
