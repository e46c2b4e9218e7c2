package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  @Column(sqlType = "VARCHAR_IGNORECASE", length = 100) String email();
}
