package dev.aludel.tpch;

import dev.aludel.annotation.Projection;
import java.math.BigDecimal;

/** A customer who sent parts back: Q10. */
@Projection
public record ReturningCustomer(
    long customer,
    String name,
    BigDecimal revenue,
    BigDecimal accountBalance,
    String nation,
    String address,
    String phone,
    String comment) {}
