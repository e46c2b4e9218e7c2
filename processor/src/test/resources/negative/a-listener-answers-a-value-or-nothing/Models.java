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

  @ListensFor(BEFORE_INSERT) static User stamp(User user) {
    return user;
  }

  @Validates("email") static boolean check(User user, String email) {
    return email.contains("@");
  }
}
