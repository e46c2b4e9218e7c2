package com.example;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

final class Trail {
  @ListensFor(BEFORE_INSERT)
  void number(Object row) {}

  @ListensFor(value = SET, attribute = "name")
  static String strip(Object row, String name) {
    return name.strip();
  }
}

@Model(table = "users")
interface User {
  @Id Long id();

  String name();

  void name(String name);
}

@Model(table = "towns")
interface Town {
  @Id Long id();

  int name();

  void name(int name);
}
