package dev.aludel.conformance.survey;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Composite;
import java.math.BigDecimal;

/** A place on the map. */
@Composite
public record Position(
    @Column(precision = 9, scale = 6) BigDecimal latitude,
    @Column(precision = 9, scale = 6) BigDecimal longitude) {}
