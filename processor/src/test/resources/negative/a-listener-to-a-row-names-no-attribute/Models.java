package com.example;

import static dev.aludel.annotation.Event.BEFORE_UPDATE;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ListensFor(value = BEFORE_UPDATE, attribute = "email") static void note(User user) {}
}
