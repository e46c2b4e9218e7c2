package dev.aludel.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The columns of its target, and of its association table, that a relationship mentions.
 *
 * @param order what a collection is sorted by
 * @param mapKey what is the key of a map
 * @param ordering what keeps the places of a list
 * @param on what targets must fulfil: texts with names of columns between them; empty for nothing
 */
public record TargetColumns(
    List<OrderTerm> order,
    Optional<LinkedColumn> mapKey,
    Optional<LinkedColumn> ordering,
    List<String> on) {

  /** What most relationships mention. */
  public static final TargetColumns NONE =
      new TargetColumns(List.of(), Optional.empty(), Optional.empty(), List.of());

  /** Copies the lists. */
  public TargetColumns {
    order = List.copyOf(order);
    on = List.copyOf(on);
  }

  /** The same with a condition. */
  public TargetColumns withOn(List<String> parts) {
    return new TargetColumns(order, mapKey, ordering, parts);
  }

  /**
   * A term of ORDER BY.
   *
   * @param table the association table's name, if it is a column of that
   * @param column its name in the table
   * @param type of a column of the target
   */
  public record OrderTerm(
      Optional<String> table, String column, Optional<SqlTypeDescriptor> type, boolean descending) {

    /** As mappers spell it: {@code created_at}, {@code enrollments.grade}. */
    public String text() {
      return table.map(name -> name + ".").orElse("") + column;
    }
  }
}
