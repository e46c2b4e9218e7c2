package dev.aludel.tpch;

import dev.aludel.annotation.Projection;

/** How many lines of urgent and of other orders went by one mode of shipping: Q12. */
@Projection
public record ShippingPriority(String shipMode, long urgent, long other) {}
