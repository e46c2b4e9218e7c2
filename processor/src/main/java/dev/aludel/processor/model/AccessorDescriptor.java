package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * The methods of an attribute.
 *
 * @param attribute the attribute's name, an identifier: {@code price}
 * @param method the accessor's name: {@code price}, {@code getPrice}; of a component of a composite
 *     the way to it: {@code total().amount}
 * @param declaredIn the model, or the mixin that it comes from
 * @param optional whether it answers an {@code Optional} of the type
 * @param origin the accessor
 */
public record AccessorDescriptor(
    String attribute,
    String method,
    ClassName declaredIn,
    Visibility visibility,
    boolean optional,
    Optional<SetterDescriptor> setter,
    Origin origin) {

  /** Whether it is that of a composite's component, which the object itself does not have. */
  public boolean isComponent() {
    return method.indexOf('.') >= 0;
  }
}
