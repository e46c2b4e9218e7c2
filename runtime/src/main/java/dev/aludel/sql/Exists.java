package dev.aludel.sql;

/** Whether a subquery has a row. */
public record Exists(Query query) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
