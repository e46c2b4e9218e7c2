package com.example;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "logins")
@Check("\"user\" <> 'root'")
interface Login {
  @Id Long id();

  String user();
}
