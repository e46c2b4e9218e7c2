package com.example;

import dev.aludel.annotation.FetchedValue;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "users")
interface User {
  @Id Long id();

  @FetchedValue(onInsert = false, onUpdate = false) String slug();
}
