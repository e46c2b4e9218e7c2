package dev.aludel.conformance.market;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;

/** What a stall has to sell. */
@Projection
public record StallSales(String name, BigDecimal worth, long offers) {}
