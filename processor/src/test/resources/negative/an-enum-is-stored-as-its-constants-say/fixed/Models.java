package com.example;

import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Parcel {
  @Id Long id();

  @Enumerated(valuesBy = "code")
  Grade grade();

  @Enumerated(nativeEnum = "grade")
  Grade former();

  String label();

  @Enumerated(nativeEnum = "grade")
  java.util.List<Grade> marks();
}

enum Grade {
  ECONOMY, EXPRESS;

  String code() {
    return name().substring(0, 3);
  }
}
