package dev.aludel.shop.model;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** One line of an order. */
@Model(table = "order_items")
@Check("quantity > 0")
public interface OrderItem {

  @Id
  Long id();

  @Relationship(backPopulates = "items")
  Order order();

  @Relationship(backPopulates = "orderItems")
  Product product();

  int quantity();

  /** The price at the time of the order; the product's may change. */
  @Column(precision = 10, scale = 2)
  BigDecimal price();

  @Hybrid
  default BigDecimal subtotal() {
    return price().multiply(BigDecimal.valueOf(quantity()));
  }
}
