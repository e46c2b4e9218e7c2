package dev.aludel.processor.model;

/** The same attribute in two mixins of one model; allowed if both declare it alike. */
public record MixinConflict(AttributeDescriptor first, AttributeDescriptor second) {}
