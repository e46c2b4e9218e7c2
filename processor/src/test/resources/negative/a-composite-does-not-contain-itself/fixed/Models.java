package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Person {
  @Id Long id();

  Name name();
}

@Composite
record Name(String first, String maiden) {}
