package dev.aludel.processor.model;

import java.util.Optional;

/**
 * What columns and relationships have in common.
 *
 * @param name the property's name; for a hidden column the column's
 * @param field the field of the entity, legal and unique there
 * @param constant the constant of the mapper, legal and unique there
 * @param position the place in the order of declaration
 * @param accessor what reads it; absent for hidden columns
 * @param setter what sets it, where the model declares that
 * @param nullness whether it can be null
 */
public record AttributePlan(
    String name,
    String field,
    String constant,
    int position,
    Optional<MethodPlan> accessor,
    Optional<MethodPlan> setter,
    NullnessPlan nullness) {}
