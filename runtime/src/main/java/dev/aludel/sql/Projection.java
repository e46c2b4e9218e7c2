package dev.aludel.sql;

import java.util.List;

/**
 * The columns of a result, and whether equal rows are one.
 *
 * @param columns at least one
 * @param distinct whether equal rows are one
 * @param distinctOn of rows that are equal in these only the first is answered; empty for all
 */
public record Projection(
    List<SelectColumn> columns, boolean distinct, List<SqlExpression> distinctOn) {

  /** Copies the lists. */
  public Projection {
    columns = List.copyOf(columns);
    distinctOn = List.copyOf(distinctOn);
  }

  /** All rows. */
  public static Projection of(List<SelectColumn> columns) {
    return new Projection(columns, false, List.of());
  }

  /** The same with equal rows made one, or not. */
  public Projection withDistinct(boolean wanted) {
    return wanted == distinct ? this : new Projection(columns, wanted, distinctOn);
  }
}
