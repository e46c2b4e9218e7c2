package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
interface Product {
  @Id Long id();

  int stock();

  @Relationship @Nullable Product other();

  @Hybrid default String label() {
    return "other: " + other();
  }

  @Hybrid default boolean isNull() {
    return (stock() > 0 ? other() : null) == null;
  }

  @Hybrid default boolean isA() {
    return label().charAt(0) == 65;
  }

  @Hybrid default String orOther() {
    return Optional.ofNullable(other()).orElse(this).label();
  }
}
