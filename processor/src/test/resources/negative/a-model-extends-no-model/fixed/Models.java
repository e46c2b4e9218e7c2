package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;

@Mixin
interface Person {
  @Id Long id();
}

@Model(table = "employees")
interface Employee extends Person {
  String job();
}
