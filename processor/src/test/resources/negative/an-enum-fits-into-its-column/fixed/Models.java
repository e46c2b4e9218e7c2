package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

enum Status {
  NEW,
  CANCELLED
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @Column(length = 20) Status status();
}
