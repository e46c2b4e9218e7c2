package dev.aludel.sql;

/** Whether a value, or a {@link RowValue}, is among the rows of a subquery. */
public record InSubquery(SqlExpression operand, Query query, boolean negated)
    implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
