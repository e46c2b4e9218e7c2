package dev.aludel.conformance.auction;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Enumerated;
import java.math.BigDecimal;

/** So much of a currency. */
@Composite
record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount,
    @Enumerated(nativeEnum = "currency") Currency currency) {

  static Money of(String amount, Currency currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
