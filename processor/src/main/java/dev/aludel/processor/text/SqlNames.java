package dev.aludel.processor.text;

import dev.aludel.dialect.ReservedWords;
import java.util.Locale;

/** How names are written in SQL, and what they mean. */
final class SqlNames {
  private SqlNames() {}

  /** Whether a written name means a known one: the same text in quotes, in any case without. */
  static boolean matches(String written, String known) {
    return TextScope.quoted(written)
        ? plain(written).equals(known) || plain(written).equals(known.toLowerCase(Locale.ROOT))
        : written.equalsIgnoreCase(known);
  }

  /** A name without its quotes. */
  static String plain(String written) {
    return TextScope.quoted(written)
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : written;
  }

  /** A name of the application as the databases take it. */
  static String spelling(String name) {
    return ReservedWords.isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Whether a name of a model is written so that every database finds it. */
  static boolean isSpelt(String written, String known) {
    String spelling = spelling(known);
    return TextScope.quoted(spelling)
        ? spelling.equals(written)
        : spelling.equals(written.toLowerCase(Locale.ROOT));
  }

  /** Whether a name of the statement's own needs quotes that it does not have. */
  static boolean isReserved(String written) {
    return !TextScope.quoted(written) && ReservedWords.contains(written.toLowerCase(Locale.ROOT));
  }

  /** What labels and components are compared by: {@code first_name} is {@code firstName}. */
  static String folded(String name) {
    return plain(name).replace("_", "").toLowerCase(Locale.ROOT);
  }
}
