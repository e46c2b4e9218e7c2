package dev.aludel.benchmarks.model;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of an order; without a product while it is new. */
@Model(table = "order_items")
public interface OrderItem {

  @Id
  Long id();

  int quantity();

  @Column(precision = 12, scale = 2)
  BigDecimal price();

  @Relationship(backPopulates = "items")
  Order order();

  void order(Order order);

  @Relationship
  @Nullable Product product();
}
