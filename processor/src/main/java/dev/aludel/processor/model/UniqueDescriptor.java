package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @Unique}.
 *
 * @param columns names of columns or attributes, as given
 */
public record UniqueDescriptor(
    List<String> columns,
    Optional<String> name,
    ForeignKeyActions.Deferral deferral,
    Optional<String> comment,
    Origin origin) {

  /** Copies the list. */
  public UniqueDescriptor {
    columns = List.copyOf(columns);
  }

  /** Whether it can be checked later than at once. */
  public boolean isDeferrable() {
    return deferral != ForeignKeyActions.Deferral.NOT_DEFERRABLE;
  }
}
