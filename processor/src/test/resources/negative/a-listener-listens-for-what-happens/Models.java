package com.example;

import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ColumnProperty("upper(email)") String shout();

  @ListensFor(value = SET, attribute = "shout") static void note(User user, String shout) {}
}
