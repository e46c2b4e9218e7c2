package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/** An {@code @Id}. */
public record IdDescriptor(
    KeyGeneration generation, Optional<String> sequence, Numbering numbering, Origin origin) {}
