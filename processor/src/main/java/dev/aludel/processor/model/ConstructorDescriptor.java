package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A constructor with parameters.
 *
 * @param varargs whether the last parameter takes many
 * @param thrown its checked exceptions, as declared
 */
public record ConstructorDescriptor(
    List<ParameterDescriptor> parameters, boolean varargs, List<TypeName> thrown) {

  /** Copies the lists. */
  public ConstructorDescriptor {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /** A parameter; its type is without annotations. */
  public record ParameterDescriptor(String name, TypeName type, boolean nullable) {}
}
