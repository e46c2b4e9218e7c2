package dev.aludel.benchmarks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A search form: what is null does not matter.
 *
 * @param atLeast the smallest quantity
 * @param cheaperThan a price above those that are found
 * @param customer how the customer's name begins
 */
record ItemSearch(
    @Nullable Integer atLeast, @Nullable BigDecimal cheaperThan, @Nullable String customer) {
  static final int ROWS = 20;

  /** Finds more than {@link #ROWS}. */
  static final ItemSearch WIDE = new ItemSearch(2, BigDecimal.TEN, "customer");
}
