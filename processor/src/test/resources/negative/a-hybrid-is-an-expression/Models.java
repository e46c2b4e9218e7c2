package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  String name();

  @Hybrid default int sum() {
    int sum = 0;
    for (int i = 0; i < stock(); i++) {
      sum += i;
    }
    return sum;
  }

  @Hybrid default int next() {
    int next = stock();
    next++;
    return next;
  }

  @Hybrid default boolean odd() {
    return (stock() & 1) == 1;
  }

  @Hybrid default String safe() {
    try {
      return name();
    } catch (RuntimeException e) {
      return "";
    }
  }

  @Hybrid default int checked() {
    if (stock() < 0) {
      throw new IllegalStateException();
    }
    return stock();
  }

  @Hybrid default boolean isText() {
    return (Object) name() instanceof String;
  }

  @Hybrid default char first() {
    return name().charAt(0);
  }

  @Hybrid default int narrow() {
    return (short) (stock() * 2);
  }

  @Hybrid default boolean both() {
    return (stock() & 1) == 1 && (stock() | 1) == 1;
  }

  @Hybrid default String late() {
    String text;
    if (stock() > 1) {
      text = "many";
    } else {
      text = "few";
    }
    return text;
  }
}
