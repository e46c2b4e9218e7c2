package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  @Default(uuid = true) @Column(length = 20) String token();
}
