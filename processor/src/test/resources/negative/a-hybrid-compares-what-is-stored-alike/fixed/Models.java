package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

enum Grade {
  LOW,
  HIGH;

  String letter() {
    return name().substring(0, 1);
  }
}

@Model
interface Ticket {
  @Id Long id();

  Grade grade();

  Grade former();

  Grade wished();

  @Hybrid default boolean isRaised() {
    return grade() != former();
  }

  @Hybrid default boolean isWished() {
    return grade() == wished();
  }

  @Hybrid default boolean wishesHigh() {
    return wished() == Grade.HIGH;
  }

  @Hybrid default Grade highest() {
    return wished() == Grade.HIGH ? wished() : grade();
  }

  @Hybrid default boolean wasHigh() {
    return former() == Grade.HIGH;
  }
}
