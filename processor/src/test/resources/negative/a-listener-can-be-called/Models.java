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

  @ListensFor(BEFORE_INSERT) default void lowerCase(User user) {
    user.email(user.email().toLowerCase());
  }

  @Validates("email") private static void requireAt(User user, String email) {}

  @Validates("email") static void look(User user, String email) throws InterruptedException {}
}
