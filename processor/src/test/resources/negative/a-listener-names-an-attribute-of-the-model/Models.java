package com.example;

import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Validates;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ListensFor(value = SET, attribute = "emial") static void note(User user, String email) {}

  @Validates({"email", "name"}) static void check(User user, String value) {}
}
