package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "eggs")
interface Egg {
  @Id Long id();

  @Relationship Hen hen();
}

@Model(table = "hens")
interface Hen {
  @Id Long id();
}
