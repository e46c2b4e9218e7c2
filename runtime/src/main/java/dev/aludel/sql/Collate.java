package dev.aludel.sql;

/**
 * A text that is compared and ordered by rules of its own.
 *
 * @param operand the text
 * @param collation the name of the rules in the database
 */
public record Collate(SqlExpression operand, Identifier collation) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
