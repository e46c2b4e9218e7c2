package com.example;

import static dev.aludel.annotation.Event.APPEND;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

@Model(table = "visits")
interface Visit {
  @Id Long id();

  @Relationship(backPopulates = "visits") User user();
}

@Model(table = "users")
interface User {
  @Id Long id();

  String email();

  void email(String email);

  @Relationship(backPopulates = "user") List<Visit> visits();

  @ListensFor(value = SET, attribute = "email") static void note(User user, String email) {}

  @ListensFor(value = APPEND, attribute = "visits") static void come(User user, Visit visit) {}
}
