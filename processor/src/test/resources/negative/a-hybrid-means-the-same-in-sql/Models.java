package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Model(table = "products")
interface Product {
  @Id Long id();

  String name();

  @Nullable String note();

  @Column(precision = 10, scale = 2) BigDecimal price();

  OffsetDateTime sentAt();

  @Nullable Integer size();

  float weight();

  Grade grade();

  double ratio();

  @Nullable Long wide();

  @Hybrid default boolean isSame() {
    return name() == note();
  }

  @Hybrid default boolean isSize() {
    return size() == size();
  }

  @Hybrid default boolean isFree() {
    return price().equals(BigDecimal.ZERO);
  }

  @Hybrid default BigDecimal third() {
    return price().divide(new BigDecimal(3), RoundingMode.HALF_UP);
  }

  @Hybrid default BigDecimal down() {
    return price().setScale(1);
  }

  @Hybrid default int distance() {
    return name().compareTo("m");
  }

  @Hybrid default boolean isDue(OffsetDateTime when) {
    return sentAt().equals(when);
  }

  @Hybrid default boolean isToday(LocalDate day) {
    return day.equals(LocalDate.now());
  }

  @Hybrid default String tag() {
    return "costs " + price();
  }

  @Hybrid default String graded() {
    return "grade " + grade();
  }

  @Hybrid default String spaced() {
    return name().replace("", " ");
  }

  @Hybrid default boolean isHeavy() {
    return weight() > 1;
  }

  @Hybrid default double rest() {
    return ratio() % 2;
  }

  @Hybrid default boolean isWide() {
    return Objects.equals(size(), wide());
  }

  @Hybrid default BigDecimal exact() {
    return BigDecimal.valueOf(ratio());
  }

  @Hybrid default BigDecimal digits() {
    return price().round(new MathContext(3));
  }

  @Hybrid default boolean isCode() {
    return name().matches("[A-Z]+");
  }

  @Hybrid default String padded() {
    return String.format("%5s", name());
  }

  @Relationship(backPopulates = "parts") @Nullable Product whole();

  @Relationship(backPopulates = "whole") List<Product> parts();

  @Hybrid default String first() {
    return parts().stream().findFirst().map(Product::name).orElse("none");
  }

  @Hybrid default double total() {
    return parts().stream().mapToDouble(Product::ratio).sum();
  }

  @Hybrid default int scale() {
    return price().scale();
  }

  @Hybrid default String code() {
    int number = name().charAt(0);
    return "" + number;
  }

  @Hybrid default int codes() {
    return parts().stream().mapToInt(part -> part.name().charAt(0)).sum();
  }

  @Hybrid default boolean isHalf(Product other) {
    float half = 0;
    float own = (int) name().length();
    return own > 1;
  }

  @Hybrid default boolean isAmong(List<BigDecimal> prices) {
    return prices.contains(price());
  }

  @Hybrid default boolean isOneOf(List<Integer> some) {
    return some.contains(wide());
  }

  @Hybrid default int often() {
    return parts().stream().mapToInt(part -> name().length()).sum();
  }
}

enum Grade {
  GOOD,
  FAIR
}
