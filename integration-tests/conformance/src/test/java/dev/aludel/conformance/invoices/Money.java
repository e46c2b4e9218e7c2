package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import java.math.BigDecimal;

/** An amount of a currency. */
@Composite
public record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {

  static Money euros(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }
}
