package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

enum Status {
  ACTIVE
}

@Model
interface Product {
  @Id Long id();

  Status status();
}
