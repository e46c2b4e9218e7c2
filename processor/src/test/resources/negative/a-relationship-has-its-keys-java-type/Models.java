package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ExtraColumn;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;

enum Currency { EUR, SEK }

@Model(table = "rates")
interface Rate {
  @Id Currency currency();
}

@Model(table = "orders")
interface Order {
  @Id Long id();

  @ForeignKey("rates.currency") String currency();

  @Relationship(foreignKey = "currency") Rate rate();

  @Column(type = ColumnType.SMALLINT) int count();

  @Relationship(secondary = @Secondary(table = "order_rates",
      extra = @ExtraColumn(name = "position", type = long.class,
          column = @Column(type = ColumnType.INTEGER))))
  List<Rate> others();
}
