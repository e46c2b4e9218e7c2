package com.example;

import dev.aludel.annotation.Projection;
import java.util.Optional;

@Projection
record Line(String name, Optional<Rank> rank) {}

enum Rank {
  FIRST,
  OTHER
}
