package dev.aludel.conformance.guide.cafe;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Computed;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** So many of one dish. */
@Model(table = "dishes")
// region check
@Check("isSensible()")
// endregion
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

  // region defined
  @Hybrid
  default boolean isSensible() {
    return amount() > 0 && price().signum() >= 0;
  }

  @Computed("cost()")
  @Column(precision = 12, scale = 2)
  BigDecimal sum();

  // endregion

  // region cost
  @Hybrid
  default BigDecimal cost() {
    return price().multiply(BigDecimal.valueOf(amount()));
  }
  // endregion
}
