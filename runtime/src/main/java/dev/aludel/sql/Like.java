package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * Whether a text matches a pattern of {@code %} (any characters) and {@code _} (one character).
 *
 * @param operand the text
 * @param pattern the pattern
 * @param escape the character that makes the next one of the pattern plain; null for the database's
 *     own
 * @param mode how it matches
 */
public record Like(
    SqlExpression operand, SqlExpression pattern, @Nullable Character escape, Mode mode)
    implements SqlExpression {
  /** Escapes the wildcards of {@link #escaped}. */
  public static final char ESCAPE = '!';

  /** Whether case counts, and whether the text must match. */
  public enum Mode {
    LIKE,
    NOT_LIKE,
    LIKE_IGNORING_CASE,
    NOT_LIKE_IGNORING_CASE
  }

  /** {@code text} as a part of a pattern in which it stands for itself, with {@link #ESCAPE}. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' || c == '_' || c == ESCAPE) {
        out.append(ESCAPE);
      }
      out.append(c);
    }
    return out.toString();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
