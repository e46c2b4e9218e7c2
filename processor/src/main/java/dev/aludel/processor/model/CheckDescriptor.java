package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/** A {@code @Check}. */
public record CheckDescriptor(
    String condition, Optional<String> name, Optional<String> comment, Origin origin) {}
