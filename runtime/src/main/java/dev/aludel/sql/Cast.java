package dev.aludel.sql;

import dev.aludel.type.SqlType;

/** A value converted to another type by the database. */
public record Cast(SqlExpression operand, SqlType type) implements SqlExpression {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
