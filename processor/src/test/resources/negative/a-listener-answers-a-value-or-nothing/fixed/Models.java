package com.example;

import static dev.aludel.annotation.Event.BEFORE_INSERT;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Validates;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ListensFor(BEFORE_INSERT) static void stamp(User user) {}

  @Validates("email") static void check(User user, String email) {
    if (!email.contains("@")) throw new IllegalArgumentException(email);
  }
}
