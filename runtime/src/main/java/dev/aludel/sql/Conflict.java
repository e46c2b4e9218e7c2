package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an INSERT does with a row that some other row is in the way of. Assignments name the other
 * row's columns by the table's name, and those of the row that was to be inserted by {@link #NEW}.
 *
 * @param columns the columns of the unique key that both rows have in common
 * @param assignments what becomes of the other row; empty if it stays as it is
 * @param where of which other rows, null for all; the rest stay as they are
 */
public record Conflict(
    List<Identifier> columns, List<Update.Assignment> assignments, @Nullable SqlExpression where) {
  public static final String NEW = "excluded";

  /** Copies the lists. */
  public Conflict {
    columns = List.copyOf(columns);
    assignments = List.copyOf(assignments);
  }
}
