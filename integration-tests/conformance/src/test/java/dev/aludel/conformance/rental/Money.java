package dev.aludel.conformance.rental;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import java.math.BigDecimal;

/** An amount in a currency. */
@Composite
record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {

  static Money of(int amount, String currency) {
    return new Money(BigDecimal.valueOf(amount).setScale(2), currency);
  }
}
