package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a TPC-H order: ten columns of six types. */
@Model(table = "line_items")
public interface LineItem {

  @Id
  Long id();

  long orderNumber();

  long partNumber();

  int lineNumber();

  int quantity();

  void quantity(int quantity);

  @Column(precision = 12, scale = 2)
  BigDecimal price();

  boolean returned();

  @Column(length = 10)
  String shipMode();

  LocalDate shipDate();

  @Column(length = 44)
  @Nullable String remark();
}
