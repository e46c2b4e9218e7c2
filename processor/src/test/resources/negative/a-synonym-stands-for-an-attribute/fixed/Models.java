package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Synonym;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @Synonym("email") String login();
}
