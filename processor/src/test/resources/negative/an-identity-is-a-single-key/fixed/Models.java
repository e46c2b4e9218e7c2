package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "lines")
interface Line {
  @Id Long orderId();

  @Id Long number();
}
