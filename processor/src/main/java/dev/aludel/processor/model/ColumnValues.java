package dev.aludel.processor.model;

import java.util.Optional;

/**
 * Where a column's value comes from when the application gives none.
 *
 * @param onInsert {@code @Default}
 * @param onUpdate {@code @OnUpdate}
 * @param server {@code @ServerDefault}
 * @param fetched {@code @FetchedValue}
 */
public record ColumnValues(
    Optional<ValueDescriptor> onInsert,
    Optional<ValueDescriptor> onUpdate,
    Optional<ServerDefaultDescriptor> server,
    Optional<FetchedDescriptor> fetched) {

  /** No source at all. */
  public static final ColumnValues NONE =
      new ColumnValues(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What the database computes from the row, always. */
  public Optional<ServerDefaultDescriptor> computed() {
    return server.filter(ServerDefaultDescriptor::computed);
  }

  /** Whether a new row has a value that nobody sets. */
  public boolean isGiven() {
    return onInsert.isPresent()
        || server.isPresent()
        || fetched.filter(FetchedDescriptor::onInsert).isPresent();
  }
}
