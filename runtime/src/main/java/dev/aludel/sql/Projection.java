package dev.aludel.sql;

import java.util.List;

/**
 * The columns of a result, and whether equal rows are one.
 *
 * @param columns at least one
 * @param distinct whether equal rows are one
 */
public record Projection(List<SelectColumn> columns, boolean distinct) {

  /** Copies the list. */
  public Projection {
    columns = List.copyOf(columns);
  }
}
