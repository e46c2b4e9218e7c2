package dev.aludel.sql;

/**
 * A comparison of two values. A {@link Bind} that is null means the absence of a value: {@code = }
 * becomes IS NULL and {@code <>} IS NOT NULL, for that is what {@code equals} says in Java. All
 * else is as in SQL: a comparison with NULL is neither true nor false.
 */
public record Comparison(Operator operator, SqlExpression left, SqlExpression right)
    implements SqlExpression {

  /** How two values are compared. */
  public enum Operator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    /** Different, where NULL differs from all values but not from NULL: never unknown. */
    DISTINCT,
    /** Equal, where NULL equals NULL: never unknown. */
    NOT_DISTINCT
  }

  /** {@code left = right}. */
  public static Comparison equal(SqlExpression left, SqlExpression right) {
    return new Comparison(Operator.EQUAL, left, right);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
