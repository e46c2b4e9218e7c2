package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Berth {
  @Id
  Place place();
}

@Composite
record Place(String pier, int number) {}
