package dev.aludel.processor.model;

import dev.aludel.processor.diagnostics.Origin;
import java.util.Optional;

/**
 * The names of a model's table.
 *
 * @param name as given, or derived from the type's name
 * @param view whether its rows are those of a view
 * @param origin the {@code @Model} annotation: {@code origin.value("table")}
 */
public record TableDescriptor(
    String name, Optional<String> schema, Optional<String> comment, boolean view, Origin origin) {

  /** The name behind its schema, if it has one. */
  public String qualified() {
    return qualified(schema, name);
  }

  /** A table's name behind that of its schema, if it has one. */
  static String qualified(Optional<String> schema, String name) {
    return schema.map(one -> one + "." + name).orElse(name);
  }
}
