package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are grouped, which groups stay, and the windows that functions see.
 *
 * @param by what is equal within a group; empty for no grouping, or one group if there are
 *     aggregates
 * @param having the condition on groups, null for none
 * @param windows the WINDOW clause
 */
public record Grouping(
    List<SqlExpression> by, @Nullable SqlExpression having, List<Window.Named> windows) {
  /** No GROUP BY, no HAVING and no WINDOW. */
  public static final Grouping NONE = new Grouping(List.of(), null, List.of());

  /** Copies the lists. */
  public Grouping {
    by = List.copyOf(by);
    windows = List.copyOf(windows);
  }
}
