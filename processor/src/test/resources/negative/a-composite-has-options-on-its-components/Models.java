package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import java.math.BigDecimal;
import java.util.Locale;

@Model
interface Invoice {
  @Id Long id();

  @Column(precision = 12)
  @Check("amount > 0")
  @Default(method = "nothing")
  Money total();

  static Money nothing() {
    return new Money(BigDecimal.ZERO, Locale.ROOT);
  }
}

@Composite
record Money(@Id BigDecimal amount, Locale currency) {}
