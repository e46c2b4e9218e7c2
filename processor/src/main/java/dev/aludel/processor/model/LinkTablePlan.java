package dev.aludel.processor.model;

/**
 * An association table that a metamodel declares.
 *
 * @param constant its constant: {@code ENROLLMENTS}
 * @param table its definition
 */
public record LinkTablePlan(String constant, TablePlan table) {}
