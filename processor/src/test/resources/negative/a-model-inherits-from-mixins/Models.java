package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

interface Named {
  String name();
}

@Model
interface Product extends Named {
  @Id Long id();
}
