package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An {@code @Index}.
 *
 * @param entries as given: {@code price desc}, {@code lower(email)}
 */
public record IndexDescriptor(
    List<String> entries, Optional<String> name, boolean unique, Origin origin) {

  /** Copies the list. */
  public IndexDescriptor {
    entries = List.copyOf(entries);
  }
}
