package com.example;

import dev.aludel.annotation.Projection;

class Reports {
  @Projection
  private record Line(String name) {}
}
