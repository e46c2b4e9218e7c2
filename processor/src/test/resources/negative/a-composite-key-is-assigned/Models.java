package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Berth {
  @Id(generation = Generation.IDENTITY)
  Place place();
}

@Composite
record Place(String pier, int number) {}
