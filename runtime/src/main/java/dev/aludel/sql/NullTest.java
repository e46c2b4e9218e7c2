package dev.aludel.sql;

/** IS NULL, or IS NOT NULL. */
public record NullTest(SqlExpression operand, boolean negated) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
