package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * A list that shows an attribute of the objects of a relationship.
 *
 * @param returns the accessor's type
 * @param element what it is a {@code List} of, if it is one
 * @param path {@code enrollments.course}, as given
 * @param origin the annotation
 */
public record ProxyDescriptor(
    AccessorDescriptor accessor,
    TypeName returns,
    Optional<TypeName> element,
    String path,
    Origin origin) {}
