package com.example;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Mixin
interface Numbered {
  int number();
}

final class Trail {
  @ListensFor(BEFORE_INSERT)
  static void number(Numbered row) {}

  @ListensFor(value = SET, attribute = "emial")
  static void changed(Object row, String value) {}
}

final class Notes {
  static void noted(Object row) {}
}

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);
}
