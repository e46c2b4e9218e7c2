package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

enum Status {
  PENDING,
  PAID
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Default("PENDNG") Status status();
}
