package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * A {@code @ServerDefault}, or what {@code @Computed} computes.
 *
 * @param expression SQL text
 * @param now the database's clock
 * @param computed whether it is computed from the row, always
 */
public record ServerDefaultDescriptor(
    Optional<String> expression, boolean now, boolean computed, Origin origin) {}
