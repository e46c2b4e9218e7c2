package com.example;

import dev.aludel.annotation.Composite;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import java.math.BigDecimal;

@Model
@Check("total_amount > 0")
interface Invoice {
  @Id Long id();

  Money total();
}

@Composite
record Money(@Column(precision = 12) BigDecimal amount, String currency) {}
