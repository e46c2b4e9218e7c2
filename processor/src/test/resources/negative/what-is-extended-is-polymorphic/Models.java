package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "people")
interface Person {
  @Id Long id();
}

@Model
interface Employee extends Person {
  String job();
}
