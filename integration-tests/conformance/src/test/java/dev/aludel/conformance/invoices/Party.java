package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Composite;
import org.jspecify.annotations.Nullable;

/** Who gets an invoice: a composite with one inside. */
@Composite
public record Party(String name, @Nullable Address address) {}
