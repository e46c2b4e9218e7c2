package com.example.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Mixin;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.query.TextExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Mixin
interface Named {
  String name();

  @Nullable String nickname();

  @Hybrid default String shownName() {
    return nickname() == null ? name() : nickname() + " (" + name() + ")";
  }
}

@Model(table = "orders")
public interface Order extends Named {
  @Id Long id();

  Status status();

  @Nullable LocalDate due();

  @Column(precision = 10, scale = 2) BigDecimal fee();

  @Relationship(backPopulates = "children") @Nullable Order parent();

  @Relationship(backPopulates = "parent") List<Order> children();

  @Relationship(backPopulates = "order") List<Item> items();

  @Hybrid default boolean isLate(LocalDate today) {
    return due() != null && due().isBefore(today);
  }

  @Hybrid default BigDecimal total() {
    return items().stream().map(Item::cost).reduce(BigDecimal.ZERO, BigDecimal::add).add(fee());
  }

  @Hybrid default boolean hasBigItems() {
    return items().stream().filter(item -> item.amount() > 10).anyMatch(Item::isCostly);
  }

  @Hybrid default int grandchildren() {
    return children().stream().mapToInt(child -> child.children().size()).sum();
  }

  @Hybrid default @Nullable String parentName() {
    return parent() == null ? null : parent().shownName();
  }

  @Hybrid default int points() {
    return switch (status()) {
      case NEW -> 0;
      case PAID, SENT -> 10;
    };
  }

  @Hybrid default boolean isNew(boolean wanted) {
    boolean isNew = status() == Status.NEW;
    if (wanted) {
      return isNew;
    }
    return !isNew;
  }

  @Hybrid default boolean isCalled(@Nullable String name) {
    return Objects.equals(nickname(), name);
  }

  @Hybrid(expression = "soundOf") default String sound() {
    return name().replaceAll("[aeiou]", "");
  }

  static TextExpression soundOf(Order_ order) {
    return order.name.replace("a", "").replace("e", "");
  }
}
