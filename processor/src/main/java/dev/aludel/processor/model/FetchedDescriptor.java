package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;

/**
 * A {@code @FetchedValue}.
 *
 * @param onInsert whether an INSERT may fill or change the column
 * @param onUpdate whether an UPDATE may change it
 * @param origin the annotation
 */
public record FetchedDescriptor(boolean onInsert, boolean onUpdate, Origin origin) {}
