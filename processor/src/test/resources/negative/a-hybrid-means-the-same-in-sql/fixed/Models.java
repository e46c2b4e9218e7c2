package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  @Nullable String note();

  @Column(precision = 10, scale = 2) BigDecimal price();

  Grade grade();

  @Hybrid default String graded() {
    return "grade " + grade().name();
  }

  @Hybrid default boolean isSame() {
    return Objects.equals(name(), note());
  }

  @Hybrid default boolean isFree() {
    return price().signum() == 0;
  }
}

enum Grade {
  GOOD,
  FAIR
}
