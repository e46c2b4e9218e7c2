package dev.aludel.sql;

import java.util.List;

/**
 * Several groupings in one GROUP BY.
 *
 * @param kind which groupings are meant
 * @param sets of {@code SETS} the columns of each grouping; else what is taken away, or combined
 */
public record GroupingSets(Kind kind, List<RowValue> sets) implements SqlExpression {

  /** Which groupings are meant. */
  public enum Kind {
    /** Each of those that are listed. */
    SETS,
    /** By all, by all but the last, and so on until nothing is left. */
    ROLLUP,
    /** By every combination. */
    CUBE
  }

  /** Copies the list. */
  public GroupingSets {
    sets = List.copyOf(sets);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
