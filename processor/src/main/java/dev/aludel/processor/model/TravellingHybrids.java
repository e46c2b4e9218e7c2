package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What other compilations are told of the hybrids of a type.
 *
 * @param bodies their source, for models that become a part of; empty if none can
 * @param calls each with one of another model that it leads to: {@code total() to
 *     com.example.Item#share()}
 */
public record TravellingHybrids(Optional<String> bodies, List<String> calls) {

  /** Copies the list. */
  public TravellingHybrids {
    calls = List.copyOf(calls);
  }

  /** Those whose calls nobody needs to know. */
  public static TravellingHybrids of(Optional<String> bodies) {
    return new TravellingHybrids(bodies, List.of());
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return bodies.isEmpty() && calls.isEmpty();
  }
}
