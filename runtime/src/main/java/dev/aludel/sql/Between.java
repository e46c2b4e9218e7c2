package dev.aludel.sql;

/** Whether a value lies between two others, which are included. */
public record Between(SqlExpression operand, SqlExpression low, SqlExpression high, boolean negated)
    implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
