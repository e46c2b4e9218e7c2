package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "sales", view = true)
interface Sale {
  @Id Long id();

  int amount();

  void amount(int amount);
}
