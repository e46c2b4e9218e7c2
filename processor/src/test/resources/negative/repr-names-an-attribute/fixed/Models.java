package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users", repr = {"username"})
interface User {
  @Id Long id();

  String username();
}
