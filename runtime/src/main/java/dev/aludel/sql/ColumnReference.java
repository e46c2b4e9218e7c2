package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A column, with the alias or the name of its table in front of it where that is needed.
 *
 * @param qualifier the alias or table, null for none
 * @param column the column
 */
public record ColumnReference(@Nullable Identifier qualifier, Identifier column)
    implements SqlExpression {

  /** The column {@code name} with nothing in front of it. */
  public static ColumnReference of(String name) {
    return new ColumnReference(null, Identifier.of(name));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
