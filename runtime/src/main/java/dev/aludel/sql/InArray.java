package dev.aludel.sql;

/**
 * Whether a value is in an array sent as one parameter: {@code operand = any(?)}. One text for any
 * number of values. Nulls in the array are as in SQL: they equal nothing, and make {@code negated}
 * unknown.
 *
 * @param operand what is looked for
 * @param array its type is that of the elements, its value an {@code Object[]} of database values
 * @param negated whether it must not be there
 */
public record InArray(SqlExpression operand, Bind array, boolean negated) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
