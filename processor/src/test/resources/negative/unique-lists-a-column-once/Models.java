package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Unique;

@Model(table = "users")
@Unique(columns = {"email", "email"})
interface User {
  @Id Long id();

  String email();
}
