package dev.aludel.processor.text;

import dev.aludel.dialect.ReservedWords;
import dev.aludel.processor.diagnostics.SqlMessage;
import java.util.Locale;
import net.sf.jsqlparser.parser.ASTNodeAccess;

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

  /** Reports a name of a model that is not written so that every database finds it. */
  static void requireSpelt(String written, String known, ASTNodeAccess at, Findings findings) {
    String spelling = spelling(known);
    boolean quoted = TextScope.quoted(written);
    if (TextScope.quoted(spelling) && !spelling.equals(written)) {
      findings.report(SqlMessage.WORD_IS_RESERVED, at, plain(written));
    } else if (quoted && !TextScope.quoted(spelling)) {
      // Without quotes, H2 keeps names in capitals, PostgreSQL in small letters.
      findings.requireOn(Findings.H2, at, written + " in quotes");
    }
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
