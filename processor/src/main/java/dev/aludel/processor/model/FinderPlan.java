package dev.aludel.processor.model;

import java.util.List;

/**
 * A lookup by unique columns.
 *
 * @param method {@code byRegionAndNumber}
 * @param columns the columns' indexes, in order
 */
public record FinderPlan(String method, List<Integer> columns) {

  public FinderPlan {
    columns = List.copyOf(columns);
  }
}
