package dev.aludel.sql;

/**
 * A function over the rows of a window.
 *
 * @param function a {@link FunctionCall} or an {@link Aggregate}
 * @param window the rows
 */
public record Over(SqlExpression function, Window window) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
