package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An order, which has items. */
@Model(table = "orders")
public interface Order {

  @Id
  Long id();

  @Column(length = 40)
  String customer();

  LocalDate orderedOn();

  @Column(precision = 12, scale = 2)
  BigDecimal shipping();

  @Relationship(backPopulates = "order")
  List<OrderItem> items();
}
