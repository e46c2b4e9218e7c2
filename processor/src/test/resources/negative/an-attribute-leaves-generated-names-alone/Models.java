package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "pages")
interface Page {
  @Id Long id();

  String builder();
}
