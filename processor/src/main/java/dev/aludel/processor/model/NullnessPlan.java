package dev.aludel.processor.model;

/**
 * Whether an attribute can be null, and how its accessor says so.
 *
 * @param nullable whether null is allowed
 * @param optional whether the accessor answers an {@code Optional}
 */
public record NullnessPlan(boolean nullable, boolean optional) {}
