package com.example.hybrids;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

@Model(table = "items")
public interface Item {
  BigDecimal LIMIT = new BigDecimal("100");

  @Id Long id();

  @Relationship(backPopulates = "items") Order order();

  int amount();

  void amount(int amount);

  @Column(precision = 10, scale = 2) BigDecimal price();

  @Hybrid default BigDecimal cost() {
    return price().multiply(BigDecimal.valueOf(amount()));
  }

  @Hybrid default boolean isCostly() {
    return cost().compareTo(LIMIT) > 0;
  }

  @Hybrid default boolean isWorthIt() {
    return amount() != 0 && 100 / amount() > rebate(amount());
  }

  @Hybrid(sql = "amount % :size") default int left(int size) {
    return amount() % size;
  }

  @Hybrid default int dozens() {
    return amount() / 12;
  }

  @Hybrid default void dozens(int dozens) {
    amount(dozens * 12);
  }

  static int rebate(int amount) {
    return amount > 10 ? amount / 10 : 0;
  }
}
