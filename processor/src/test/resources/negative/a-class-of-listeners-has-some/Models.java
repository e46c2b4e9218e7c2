package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

final class Audit {
  static void note(User user) {}
}

@Model(table = "users", listeners = Audit.class)
interface User {
  @Id Long id();

  String email();

  void email(String email);

  String name();
}
