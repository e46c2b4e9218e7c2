package dev.aludel.sql;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;

/**
 * A name in SQL: of a table, a column, an alias. Any text is allowed that is not empty and has no
 * control characters; dialects quote it where needed. Names differ by case.
 */
public record Identifier(String text) {

  /** Checks the text. */
  public Identifier {
    if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
      throw new MappingException(ErrorCode.IDENTIFIER_IS_NOT_VALID, printable(text));
    }
  }

  /** The identifier {@code text}. */
  public static Identifier of(String text) {
    return new Identifier(text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().map(c -> Character.isISOControl(c) ? '?' : c).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
