package dev.aludel.sql;

import java.util.List;

/** Several values compared as one: {@code (a, b) in (…)}. */
public record RowValue(List<SqlExpression> values) implements SqlExpression {

  /** Copies the list. */
  public RowValue {
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
