package dev.aludel.processor.model;

import java.util.Optional;

/**
 * Where a column's value comes from when the application gives none.
 *
 * @param onInsert {@code @Default}
 * @param onUpdate {@code @OnUpdate}
 * @param server {@code @ServerDefault}
 */
public record ColumnValues(
    Optional<ValueDescriptor> onInsert,
    Optional<ValueDescriptor> onUpdate,
    Optional<ServerDefaultDescriptor> server) {

  /** No source at all. */
  public static final ColumnValues NONE =
      new ColumnValues(Optional.empty(), Optional.empty(), Optional.empty());
}
