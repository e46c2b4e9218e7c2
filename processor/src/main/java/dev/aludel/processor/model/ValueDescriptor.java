package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Default} or {@code @OnUpdate}.
 *
 * @param given the kinds whose elements were given, in the order of the enum; a rule demands one
 * @param constant the text of {@code value}, or empty text
 * @param methodName the text of {@code method}, or empty text
 * @param sessionValue the text of {@code session}, or empty text
 * @param method the static method without parameters of that name, if there is one that the model's
 *     package can see
 * @param candidates names of static methods without parameters that could have been meant
 * @param origin the annotation: {@code origin.value("method")}
 */
public record ValueDescriptor(
    List<Kind> given,
    String constant,
    String methodName,
    String sessionValue,
    Optional<MethodReference> method,
    List<String> candidates,
    Origin origin) {

  /** Copies the lists. */
  public ValueDescriptor {
    given = List.copyOf(given);
    candidates = List.copyOf(candidates);
  }

  /** The element that was given. */
  public enum Kind {
    CONSTANT,
    NOW,
    UUID,
    METHOD,
    SESSION
  }

  /** A constant. */
  public static ValueDescriptor constant(String text, Origin origin) {
    return new ValueDescriptor(
        List.of(Kind.CONSTANT), text, "", "", Optional.empty(), List.of(), origin);
  }

  /** The first kind that was given. */
  public Optional<Kind> kind() {
    return given.stream().findFirst();
  }
}
