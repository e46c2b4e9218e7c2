package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Line {
  @Id Long id();

  @Composite({"x1", "y1", "z1"})
  Point start();
}

record Point(int x, int y) {}
