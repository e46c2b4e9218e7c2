package com.example;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String name();

  @ColumnProperty("length(name)") int nameLength();

  @ColumnProperty("(select count(*) from users u where u.name = users.name) > 1") boolean shared();
}
