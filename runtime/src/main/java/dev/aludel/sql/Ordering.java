package dev.aludel.sql;

/**
 * A term of ORDER BY.
 *
 * @param expression what is ordered by
 * @param descending whether the greatest comes first
 * @param nulls where NULL comes
 */
public record Ordering(SqlExpression expression, boolean descending, Nulls nulls) {

  /** Where NULL comes. */
  public enum Nulls {
    /** Wherever the database puts it: PostgreSQL takes it for the greatest, H2 for the least. */
    UNSPECIFIED,
    FIRST,
    LAST
  }

  /** The least first. */
  public static Ordering ascending(SqlExpression expression) {
    return new Ordering(expression, false, Nulls.UNSPECIFIED);
  }

  /** The greatest first. */
  public static Ordering descending(SqlExpression expression) {
    return new Ordering(expression, true, Nulls.UNSPECIFIED);
  }
}
