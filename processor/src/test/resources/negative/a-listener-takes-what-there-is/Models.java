package com.example;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
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

  @ListensFor(BEFORE_INSERT) static void stamp(User user, String what) {}

  @ListensFor(value = SET, attribute = "email") static void note(User user, int email) {}

  @ListensFor(value = SET, attribute = "visits") static void visit(User user, int now, int old) {}

  @Validates("email") static void check(User user, String email, String old, int more) {}

  int visits();
}
