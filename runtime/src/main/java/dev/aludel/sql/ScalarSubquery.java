package dev.aludel.sql;

/** The value of a subquery of one column and at most one row; NULL without a row. */
public record ScalarSubquery(Query query) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
