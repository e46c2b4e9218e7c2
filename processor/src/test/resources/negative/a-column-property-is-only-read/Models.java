package com.example;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String name();

  @ColumnProperty("upper(name)") String shout();

  void shout(String shout);
}
