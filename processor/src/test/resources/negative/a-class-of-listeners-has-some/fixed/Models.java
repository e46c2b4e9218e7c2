package com.example;

import static dev.aludel.annotation.Event.BEFORE_INSERT;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

final class Audit {
  @ListensFor(BEFORE_INSERT) static void note(User user) {}
}

@Model(table = "users", listeners = Audit.class)
interface User {
  @Id Long id();

  String email();

  void email(String email);

  String name();
}
