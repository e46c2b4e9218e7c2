package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are grouped, and which groups stay.
 *
 * @param by what is equal within a group; empty for no grouping, or one group if there are
 *     aggregates
 * @param having the condition on groups, null for none
 */
public record Grouping(List<SqlExpression> by, @Nullable SqlExpression having) {
  /** No GROUP BY and no HAVING. */
  public static final Grouping NONE = new Grouping(List.of(), null);

  /** Copies the list. */
  public Grouping {
    by = List.copyOf(by);
  }
}
