package dev.aludel.sql;

import dev.aludel.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A constant that is written into the text, safely quoted. For what the program knows; what users
 * enter is a {@link Bind}.
 *
 * @param type the type of the value
 * @param value the database value
 */
public record Literal(SqlType type, @Nullable Object value) implements SqlExpression {
  public static final Literal TRUE = new Literal(SqlType.BOOLEAN, true);
  public static final Literal FALSE = new Literal(SqlType.BOOLEAN, false);

  /** An integer. */
  public static Literal of(int value) {
    return new Literal(SqlType.INTEGER, value);
  }

  /** A text. */
  public static Literal of(String value) {
    return new Literal(SqlType.TEXT, value);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
