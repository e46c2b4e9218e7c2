package dev.aludel.sql;

import java.util.Objects;

/**
 * The rows of two queries put together. The right one, and one that has an order or a limit of its
 * own, stands in parentheses.
 *
 * @param operator which rows of both are wanted
 * @param left a query
 * @param right another with as many columns
 * @param slice the order of the whole, by labels or positions, and the part of it; without a lock
 */
public record Compound(Operator operator, Query left, Query right, Slice slice) implements Query {

  /** Which rows of two queries are wanted. */
  public enum Operator {
    /** Those of both, equal ones once. */
    UNION,
    /** Those of both. */
    UNION_ALL,
    /** Those that both have, equal ones once. */
    INTERSECT,
    /** Those that both have, as often as both have them. */
    INTERSECT_ALL,
    /** Those that the right one does not have, equal ones once. */
    EXCEPT,
    /** Those of the left one, each as often as the right one has it less. */
    EXCEPT_ALL
  }

  /** Refuses a lock: rows that were put together belong to no table. */
  public Compound {
    Objects.requireNonNull(operator);
    if (slice.lock() != null) {
      throw new IllegalArgumentException("the rows of a compound cannot be locked");
    }
  }

  /** All of it, in no order. */
  public static Compound of(Operator operator, Query left, Query right) {
    return new Compound(operator, left, right, Slice.ALL);
  }

  @Override
  public <R> R accept(SqlStatement.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
