package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model
record City(@Id Long id, String name) {}

@Model
interface Citizen {
  @Id Long id();

  @Relationship City city();
}
