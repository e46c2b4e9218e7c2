package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  @Column(type = ColumnType.TEXT) String biography();
}
