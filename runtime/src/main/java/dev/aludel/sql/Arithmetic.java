package dev.aludel.sql;

/** A calculation with two numbers. */
public record Arithmetic(Operator operator, SqlExpression left, SqlExpression right)
    implements SqlExpression {

  /** What is calculated. */
  public enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    /** Division of fractions; of two whole numbers it is what the database makes of it. */
    DIVIDE,
    /** Division of exact numbers, to at least sixteen significant digits. */
    DIVIDE_EXACT,
    /** Division of whole numbers, cut towards zero as in Java. */
    DIVIDE_WHOLE,
    /** What remains of a division, with the sign of the left number as in Java. */
    REMAINDER
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
