package dev.aludel.tpch;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;

/** What was billed, shipped and returned: Q1. */
@Projection
public record PricingSummary(
    String returnFlag,
    String lineStatus,
    BigDecimal quantity,
    BigDecimal price,
    BigDecimal discountedPrice,
    BigDecimal charge,
    BigDecimal meanQuantity,
    BigDecimal meanPrice,
    BigDecimal meanDiscount,
    long orders) {}
