package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * A {@code @ServerDefault}.
 *
 * @param expression SQL text
 * @param now the database's clock
 */
public record ServerDefaultDescriptor(Optional<String> expression, boolean now, Origin origin) {}
