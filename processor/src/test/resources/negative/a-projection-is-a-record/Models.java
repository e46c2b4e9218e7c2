package com.example;

import dev.aludel.annotation.Projection;

@Projection
interface StallSales {
  String name();
}
