package dev.aludel.shop.model;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.Instant;

/** A product that a user means to buy. */
@Model(table = "cart_items")
@Check(name = "check_positive_quantity", value = "quantity > 0")
public interface CartItem {

  @Id
  Long id();

  @Relationship(backPopulates = "cartItems")
  User user();

  @Relationship(backPopulates = "cartItems")
  Product product();

  @Default("1")
  int quantity();

  void quantity(int quantity);

  @Default(now = true)
  Instant addedAt();

  /** What this much of the product costs now. */
  @Hybrid
  default BigDecimal subtotal() {
    return product().price().multiply(BigDecimal.valueOf(quantity()));
  }
}
