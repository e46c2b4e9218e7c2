package com.example;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String city();

  @ColumnProperty("select count(*) from users where users.city = users.city") long neighbours();
}
