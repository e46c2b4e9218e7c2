package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How a model is declared, as far as what is generated must follow it.
 *
 * @param isInterface whether it is implemented, else extended
 * @param visibility that of the generated classes
 * @param available what they may be annotated with
 * @param constructors the constructors of an abstract class with parameters
 * @param describes whether the entity has a {@code toString} of its own
 * @param repr the constants of what {@code toString} shows instead of the key
 * @param strangers abstract methods that are no attributes: a guilty model's
 */
public record FormPlan(
    boolean isInterface,
    Visibility visibility,
    AvailableAnnotations available,
    List<ConstructorDescriptor> constructors,
    boolean describes,
    List<String> repr,
    List<StrangerPlan> strangers) {

  public FormPlan {
    constructors = List.copyOf(constructors);
    repr = List.copyOf(repr);
    strangers = List.copyOf(strangers);
  }

  /** A method that the entity must have to be concrete. */
  public record StrangerPlan(MethodPlan method, List<TypeName> parameters) {

    public StrangerPlan {
      parameters = List.copyOf(parameters);
    }
  }
}
