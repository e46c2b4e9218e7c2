package dev.aludel.sql;

/** The opposite of a condition; unknown stays unknown. */
public record Not(SqlExpression operand) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
