package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A method of the model that the entity implements.
 *
 * @param name the method's name
 * @param visibility who sees it
 * @param returns what it answers; {@code void} or the model's type for setters
 * @param parameter what a setter calls its parameter; empty for accessors
 */
public record MethodPlan(String name, Visibility visibility, TypeName returns, String parameter) {}
