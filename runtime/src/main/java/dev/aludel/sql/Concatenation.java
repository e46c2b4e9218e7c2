package dev.aludel.sql;

import java.util.List;

/** Texts one after the other; NULL if one is. */
public record Concatenation(List<SqlExpression> operands) implements SqlExpression {

  /** Copies the list, which must not be empty. */
  public Concatenation {
    if (operands.isEmpty()) {
      throw new IllegalArgumentException("nothing to join");
    }
    operands = List.copyOf(operands);
  }

  /** Joins the texts. */
  public static Concatenation of(SqlExpression... operands) {
    return new Concatenation(List.of(operands));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
