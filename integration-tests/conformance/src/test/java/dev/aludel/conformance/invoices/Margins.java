package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Composite;
import org.jspecify.annotations.Nullable;

/** How much paper is left free, where it is known. */
@Composite
public record Margins(@Nullable Integer left, @Nullable Integer right) {}
