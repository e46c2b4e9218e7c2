package com.example;

import dev.aludel.annotation.Enumerated;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model
interface Parcel {
  @Id Long id();

  @Enumerated(valuesBy = "cod")
  Grade grade();

  @Enumerated(valuesBy = "code", nativeEnum = "grade")
  Grade former();

  @Enumerated(createConstraint = true)
  String label();

  @Enumerated(createConstraint = true)
  java.util.List<Grade> marks();
}

enum Grade {
  ECONOMY, EXPRESS;

  String code() {
    return name().substring(0, 3);
  }
}
