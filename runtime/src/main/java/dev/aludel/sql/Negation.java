package dev.aludel.sql;

/** A number with the other sign. */
public record Negation(SqlExpression operand) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
