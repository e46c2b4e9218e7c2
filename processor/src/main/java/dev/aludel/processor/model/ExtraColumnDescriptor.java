package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * An {@code @ExtraColumn} of an association table.
 *
 * @param value absent means nullable
 * @param origin inside {@code @Relationship}: {@code origin.nested("name")}
 */
public record ExtraColumnDescriptor(
    String name,
    JavaType type,
    ColumnOptions options,
    Optional<ValueDescriptor> value,
    Origin origin) {}
