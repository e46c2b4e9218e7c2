package dev.aludel.processor.model;

import java.util.List;

/**
 * The primary key of a model.
 *
 * @param columns the indexes of its columns, none for a guilty model
 * @param components what the key record calls them, in the same order
 */
public record KeyPlan(List<Integer> columns, List<String> components) {

  public KeyPlan {
    columns = List.copyOf(columns);
    components = List.copyOf(components);
  }

  /** Whether a key record is written. */
  public boolean composite() {
    return columns.size() > 1;
  }

  /** Whether a guilty model has no key. */
  public boolean missing() {
    return columns.isEmpty();
  }
}
