package dev.aludel.sql;

import java.util.List;

/**
 * Conditions joined by AND or by OR. No conditions joined by AND are true, by OR false; one alone
 * is itself.
 */
public record Logical(Operator operator, List<SqlExpression> operands) implements SqlExpression {

  /** What joins the conditions. */
  public enum Operator {
    AND,
    OR
  }

  /** Copies the list. */
  public Logical {
    operands = List.copyOf(operands);
  }

  /** True when all are. */
  public static Logical and(SqlExpression... operands) {
    return new Logical(Operator.AND, List.of(operands));
  }

  /** True when one is. */
  public static Logical or(SqlExpression... operands) {
    return new Logical(Operator.OR, List.of(operands));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
