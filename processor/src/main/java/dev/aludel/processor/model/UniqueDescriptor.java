package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Unique}.
 *
 * @param columns names of columns or attributes, as given
 */
public record UniqueDescriptor(List<String> columns, Optional<String> name, Origin origin) {

  /** Copies the list. */
  public UniqueDescriptor {
    columns = List.copyOf(columns);
  }
}
