package com.example;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import org.jspecify.annotations.Nullable;
import dev.aludel.query.Condition;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  @Nullable Integer stock();

  @Hybrid(sql = "length(name)") default int size() {
    return name().length();
  }

  @Hybrid(sql = "upper(name)") default String loud() {
    return name().toUpperCase();
  }

  @Hybrid(sql = "coalesce(stock, 0) > 0") default boolean isInStock() {
    return stock() != null && stock() > 0;
  }

  @Hybrid(sql = "length(name) > :most") default boolean isLong(int most) {
    return name().length() > most;
  }

  @Hybrid(expression = "isOther") default boolean is(@Nullable Long other) {
    return id().equals(other);
  }

  static Condition isOther(Product_ product, @Nullable Long other) {
    return product.id.eq(other);
  }
}
