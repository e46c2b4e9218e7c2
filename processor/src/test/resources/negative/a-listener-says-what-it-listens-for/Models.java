package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Validates;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ListensFor({}) static void note(User user) {}

  @Validates({}) static void check(User user, String email) {}
}
