package dev.aludel.conformance.guide.cafe;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** So many of one dish. */
@Model(table = "dishes")
public interface Dish {
  @Id
  Long id();

  @Relationship(backPopulates = "dishes")
  Bill bill();

  @Column(length = 50)
  String name();

  @Column(precision = 8, scale = 2)
  BigDecimal price();

  int amount();

  // region cost
  @Hybrid
  default BigDecimal cost() {
    return price().multiply(BigDecimal.valueOf(amount()));
  }
  // endregion
}
