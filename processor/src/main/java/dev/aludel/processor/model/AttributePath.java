package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A way from a table to what fills a component of a projection.
 *
 * @param relationships to follow, none for the table itself
 * @param value the attribute at its end; empty if the table there is meant
 */
public record AttributePath(List<String> relationships, Optional<String> value) {

  public AttributePath {
    relationships = List.copyOf(relationships);
  }
}
