package com.example;

import static dev.aludel.annotation.Event.AFTER_INSERT;
import static dev.aludel.annotation.Event.BEFORE_INSERT;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @ListensFor(BEFORE_INSERT) static void lowerCase(String email) {}

  @ListensFor(AFTER_INSERT) static void count() {}
}
