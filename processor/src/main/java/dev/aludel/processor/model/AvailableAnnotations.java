package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * The annotations that generated code may carry, because the class path of the compilation has
 * them. The same class path gives the same answer, whatever the models themselves use.
 *
 * @param nullable JSpecify's {@code Nullable}, else Jakarta's
 * @param nullableIsTypeUse whether that one annotates types (JSpecify) and not declarations
 * @param generated Jakarta's {@code Generated}, else the JDK's where it is visible
 */
public record AvailableAnnotations(
    Optional<ClassName> nullable, boolean nullableIsTypeUse, Optional<ClassName> generated) {}
