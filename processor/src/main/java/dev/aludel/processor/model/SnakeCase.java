package dev.aludel.processor.model;

import java.util.Locale;

/**
 * Java names as SQL writes them. A word begins at a capital behind a small letter or digit, and at
 * the last capital of several when a small letter follows: {@code zipCode} is {@code zip_code},
 * {@code userID} is {@code user_id}, {@code URLPath} is {@code url_path}, {@code x2} stays {@code
 * x2}, {@code line2Text} is {@code line2_text}. Underscores that are there already stay.
 */
public final class SnakeCase {
  private SnakeCase() {}

  /** The name in snake_case. */
  public static String of(String name) {
    StringBuilder result = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      if (beginsWord(name, i)) {
        result.append('_');
      }
      result.append(name.charAt(i));
    }
    return result.toString().toLowerCase(Locale.ROOT);
  }

  /** A column's name as a Java field: {@code category_id} is {@code categoryId}. */
  public static String toCamelCase(String column) {
    StringBuilder result = new StringBuilder(column.length());
    boolean capital = false;
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (!Character.isJavaIdentifierPart(c) || c == '_') {
        capital = result.length() > 0;
      } else {
        result.append(capital ? Character.toUpperCase(c) : c);
        capital = false;
      }
    }
    return result.toString();
  }

  private static boolean beginsWord(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    char before = name.charAt(at - 1);
    if (Character.isLowerCase(before) || Character.isDigit(before)) {
      return true;
    }
    return Character.isUpperCase(before)
        && at + 1 < name.length()
        && Character.isLowerCase(name.charAt(at + 1));
  }
}
