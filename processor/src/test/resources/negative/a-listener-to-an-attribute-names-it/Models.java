package com.example;

import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ListensFor(SET) static void note(User user, String email) {}
}
