package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Version;

@Model(table = "users")
interface User {
  @Id Long id();

  @Version int version();
}
