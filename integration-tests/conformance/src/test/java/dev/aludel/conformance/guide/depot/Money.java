package dev.aludel.conformance.guide.depot;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import java.math.BigDecimal;

/** An amount of a currency. */
// region record
@Composite
public record Money(
    @Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {}
// endregion
