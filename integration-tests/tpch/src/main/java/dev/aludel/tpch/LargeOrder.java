package dev.aludel.tpch;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An order of very many parts: Q18. */
@Projection
public record LargeOrder(
    String customerName,
    long customer,
    long order,
    LocalDate orderDate,
    BigDecimal totalPrice,
    BigDecimal quantity) {}
