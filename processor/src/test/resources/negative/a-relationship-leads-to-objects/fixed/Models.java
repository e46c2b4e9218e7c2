package com.example;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
record City(@Id Long id, String name) {}

@Model
interface Citizen {
  @Id Long id();

  @ForeignKey(model = City.class) Long cityId();
}
