package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users", repr = {"email"})
interface User {
  @Id Long id();

  String email();

  @Column(sensitive = true) String password();
}
