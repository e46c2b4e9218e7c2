package com.example;

import dev.aludel.annotation.Projection;

class Reports {
  @Projection
  record Line(String name) {}
}
