package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Parcel {
  @Id Long id();

  String label();
}
