package dev.aludel.processor.model;

import java.util.List;

/**
 * How a model is declared, as far as what is generated must follow it.
 *
 * @param form what kind of type it is
 * @param visibility that of the generated classes
 * @param available what they may be annotated with
 * @param deprecated whether mentioning what the model mentions would be warned of
 * @param constructors the constructors of an abstract class with parameters
 * @param describes whether the entity has a {@code toString} of its own
 * @param repr the constants of what {@code toString} shows instead of the key
 * @param stubs abstract methods that are no attributes: a guilty model's
 * @param creation what the static methods of the entity are called
 * @param view whether the table is a view
 */
public record FormPlan(
    ModelDescriptor.Form form,
    Visibility visibility,
    AvailableAnnotations available,
    boolean deprecated,
    List<ConstructorDescriptor> constructors,
    boolean describes,
    List<String> repr,
    List<StubDescriptor> stubs,
    CreationNames creation,
    boolean view) {

  /** Copies the lists. */
  public FormPlan {
    constructors = List.copyOf(constructors);
    repr = List.copyOf(repr);
    stubs = List.copyOf(stubs);
  }

  /**
   * What the static methods of the entity are called: {@code create} and {@code builder}, unless
   * the model has methods of these names.
   */
  public record CreationNames(String create, String builder) {}
}
