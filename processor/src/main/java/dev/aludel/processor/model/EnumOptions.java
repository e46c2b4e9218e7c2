package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * {@code @Enumerated}.
 *
 * @param valuesBy the method whose answers are stored
 * @param nativeEnum the name of the database's type
 * @param origin the annotation: {@code origin.value("valuesBy")}
 */
public record EnumOptions(
    Optional<String> valuesBy,
    Optional<String> nativeEnum,
    boolean createConstraint,
    Origin origin) {}
