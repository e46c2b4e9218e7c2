package dev.aludel.sql;

import java.util.List;

/**
 * Whether a value is among others. In nothing is false, not in nothing is true. A {@link Bind} that
 * is null stands for the absence of a value: {@code in (1, null)} is true for NULL too, {@code not
 * in (1, null)} is false for it. All else is as in SQL: for an operand that is NULL the answer is
 * unknown.
 */
public record InList(SqlExpression operand, List<SqlExpression> values, boolean negated)
    implements SqlExpression {

  /** Copies the list. */
  public InList {
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
