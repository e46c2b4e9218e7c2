package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * The abstract method that sets an attribute.
 *
 * @param method its name: {@code price}, {@code setPrice}
 * @param parameter its parameter's name in the source; an identifier in any case
 * @param fluent the type it answers ({@code return this}); empty for {@code void}
 */
public record SetterDescriptor(
    String method,
    Visibility visibility,
    String parameter,
    Optional<ClassName> fluent,
    Origin origin) {}
