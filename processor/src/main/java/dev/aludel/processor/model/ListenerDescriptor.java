package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @ListensFor} or {@code @Validates} as it was written.
 *
 * @param origin the method
 * @param annotation the annotation on it
 * @param declaredIn the model, a supertype of it, or a class that one of them names
 * @param calls when it is to be called
 * @param hindrance why nothing could call it: {@code not static}; empty if nothing hinders
 * @param takesModel whether an object of the model can be its first argument
 * @param parameters all of them
 * @param returns what it answers
 */
public record ListenerDescriptor(
    Origin origin,
    Origin annotation,
    ClassName declaredIn,
    String method,
    Calls calls,
    String hindrance,
    boolean takesModel,
    List<TypeName> parameters,
    TypeName returns) {

  private static final ClassName SESSION = ClassName.get("dev.aludel.session", "Session");
  private static final ClassName EDGE = ClassName.get("dev.aludel.mapping", "Edge");

  /** Copies the lists. */
  public ListenerDescriptor {
    parameters = List.copyOf(parameters);
  }

  /**
   * When a listener is to be called.
   *
   * @param validates whether it is {@code @Validates}
   * @param events what it listens for; of a validator none
   * @param attributes the attributes that it is about
   * @param everywhere whether a package names it, for all models that it fits
   */
  public record Calls(
      boolean validates, List<Event> events, List<String> attributes, boolean everywhere) {
    /** Copies the lists. */
    public Calls {
      events = List.copyOf(events);
      attributes = List.copyOf(attributes);
    }
  }

  /** What can be listened for, as the annotation's enum has it. */
  public enum Event {
    BEFORE_INSERT,
    AFTER_INSERT,
    BEFORE_UPDATE,
    AFTER_UPDATE,
    BEFORE_DELETE,
    AFTER_DELETE,
    INSTEAD_OF_DELETE,
    SET,
    APPEND,
    REMOVE;

    /** Whether it is about an attribute, and not about a row. */
    public boolean isOfAttribute() {
      return compareTo(SET) >= 0;
    }
  }

  /** What stands behind the object in a call. */
  public enum Argument {
    SESSION,
    ATTRIBUTE,
    VALUE,
    OLD,
    INITIATOR
  }

  /** {@code User.lowerCase}. */
  public String name() {
    return String.join(".", declaredIn.simpleNames()) + "." + method;
  }

  /** Whether it is about a model with these attributes. */
  public boolean isMeantFor(Collection<String> names) {
    boolean about =
        calls.attributes.isEmpty() || calls.attributes.stream().anyMatch(names::contains);
    return !calls.everywhere || (takesModel && about);
  }

  /** What it is called with when a row is written; empty if it cannot be. */
  public Optional<List<Argument>> argumentsOfRow() {
    return fitting(List.of(List.of(), List.of(Argument.SESSION)), HeardAttribute.NONE);
  }

  /** What it is called with when something happens to an attribute; empty if it cannot be. */
  public Optional<List<Argument>> argumentsOf(Event event, HeardAttribute attribute) {
    List<List<Argument>> choices = new ArrayList<>();
    choices.add(List.of(Argument.VALUE));
    if (calls.validates()) {
      choices.add(List.of(Argument.ATTRIBUTE, Argument.VALUE));
    } else {
      if (event == Event.SET) {
        choices.add(List.of(Argument.VALUE, Argument.OLD));
        choices.add(List.of(Argument.VALUE, Argument.OLD, Argument.INITIATOR));
      }
      choices.add(List.of(Argument.VALUE, Argument.INITIATOR));
    }
    return fitting(choices, attribute);
  }

  /** Whether it answers nothing, or what an event asks for. */
  public boolean answersWhatItShould(Event event, HeardAttribute attribute) {
    boolean asked = event == Event.SET || event == Event.APPEND;
    return !replaces() || (asked && returns.box().equals(attribute.type().box()));
  }

  /** Whether it answers something that takes the place of a value. */
  public boolean replaces() {
    return !returns.equals(TypeName.VOID);
  }

  private Optional<List<Argument>> fitting(List<List<Argument>> choices, HeardAttribute value) {
    return choices.stream().filter(arguments -> takes(arguments, value)).findFirst();
  }

  private boolean takes(List<Argument> arguments, HeardAttribute value) {
    if (parameters.size() != arguments.size() + 1) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!takes(parameters.get(i + 1), arguments.get(i), value)) {
        return false;
      }
    }
    return true;
  }

  private static boolean takes(TypeName parameter, Argument argument, HeardAttribute attribute) {
    TypeName value = attribute.type();
    return switch (argument) {
      case SESSION -> parameter.equals(SESSION);
      case ATTRIBUTE -> parameter.equals(ClassName.get(String.class));
      case VALUE -> parameter.equals(value) || isBoxed(parameter, value);
      case OLD -> isBoxed(parameter, value);
      case INITIATOR -> attribute.isRelationship() && parameter.equals(EDGE);
    };
  }

  private static boolean isBoxed(TypeName parameter, TypeName value) {
    return parameter.equals(value.box()) || parameter.equals(ClassName.get(Object.class));
  }
}
