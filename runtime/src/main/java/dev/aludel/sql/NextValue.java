package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * The next number of a sequence.
 *
 * @param schema the schema of the sequence; null for the connection's own
 * @param sequence its name
 */
public record NextValue(@Nullable Identifier schema, Identifier sequence) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
