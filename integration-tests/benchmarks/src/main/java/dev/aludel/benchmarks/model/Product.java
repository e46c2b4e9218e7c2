package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

/** What is ordered. */
@Model(table = "products")
public interface Product {

  @Id
  Long id();

  @Column(length = 40)
  String name();

  @Column(precision = 12, scale = 2)
  BigDecimal price();

  int stock();
}
