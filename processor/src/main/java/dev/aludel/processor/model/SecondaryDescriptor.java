package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @Secondary}.
 *
 * @param columns to this model, as given
 * @param targetColumns to the target, as given
 * @param origin inside {@code @Relationship}: {@code origin.nested("table")}
 */
public record SecondaryDescriptor(
    String table,
    List<String> columns,
    List<String> targetColumns,
    List<ExtraColumnDescriptor> extra,
    Origin origin) {

  /** Copies the lists. */
  public SecondaryDescriptor {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
    extra = List.copyOf(extra);
  }
}
