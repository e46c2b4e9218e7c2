package dev.aludel.tpch;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;
import java.time.LocalDate;

/** An order that had not been shipped: Q3. */
@Projection
public record UnshippedOrder(
    long order, BigDecimal revenue, LocalDate orderDate, int shipPriority) {}
