package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * An abstract method that is neither an accessor nor a setter. Only a guilty model has any; its
 * entity implements them by throwing, so that our message is the only one.
 */
public record StubDescriptor(
    String method,
    Visibility visibility,
    TypeName returns,
    List<ConstructorDescriptor.ParameterDescriptor> parameters) {

  /** Copies the list. */
  public StubDescriptor {
    parameters = List.copyOf(parameters);
  }
}
