package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A static method without parameters.
 *
 * @param returns what it answers, without annotations
 */
public record MethodReference(ClassName owner, String name, TypeName returns) {}
