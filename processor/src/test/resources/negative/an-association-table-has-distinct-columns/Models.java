package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

@Model(table = "users")
interface User {
  @Id Long id();

  @Relationship(secondary = @Secondary(table = "friends")) List<User> friends();
}
