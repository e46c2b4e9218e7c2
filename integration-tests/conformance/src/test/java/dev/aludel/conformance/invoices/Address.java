package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Composite;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, if one can say it. */
@Composite
public record Address(String street, @Nullable String floor, String town) {}
