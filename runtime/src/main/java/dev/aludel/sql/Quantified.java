package dev.aludel.sql;

/**
 * The rows of a query at the right of a comparison: {@code price >= all (select …)}.
 *
 * @param all whether the comparison must hold for every row, else for some
 * @param query a query of one column
 */
public record Quantified(boolean all, Query query) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
