package dev.aludel.jdbc;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Names that failures may be about: constraints with their tables, and tables whose rows must not
 * appear in messages.
 *
 * <p>H2 names a violated constraint only inside its localised text. In every language that text
 * contains the name in quotes, so it is searched for the names we know, never for words. One
 * instance per database, filled while the application runs; all methods may be called by any
 * thread.
 */
public final class KnownTables {
  static final KnownTables NONE = new KnownTables();

  private final ConcurrentMap<String, FailedConstraint> constraints = new ConcurrentHashMap<>();
  private final Set<String> sensitive = ConcurrentHashMap.newKeySet();

  /** Knows nothing yet. */
  public KnownTables() {}

  /** Remembers a constraint of a table. */
  public void constraint(String name, String table) {
    constraints.put(
        name.toLowerCase(Locale.ROOT),
        new FailedConstraint(Optional.of(name), Optional.of(table), Optional.empty()));
  }

  /** Remembers that a table has a sensitive column. */
  public void sensitive(String table) {
    sensitive.add(table.toLowerCase(Locale.ROOT));
  }

  boolean isSensitive(String table) {
    return sensitive.contains(table.toLowerCase(Locale.ROOT));
  }

  /**
   * The known constraint that a message names first; the longest, where several begin there. What
   * follows the name inside the quotes (H2's index suffix, its table, values) is not looked at.
   */
  FailedConstraint namedIn(String message) {
    int quote = message.indexOf('"');
    int end = quote < 0 ? -1 : message.indexOf('"', quote + 1);
    if (end < 0) {
      return FailedConstraint.UNKNOWN;
    }
    String quoted = message.substring(quote + 1, end).toLowerCase(Locale.ROOT);
    return constraints.entrySet().stream()
        .filter(entry -> startsWithName(quoted, entry.getKey()))
        .max(Comparator.comparingInt(entry -> entry.getKey().length()))
        .map(entry -> entry.getValue())
        .orElse(FailedConstraint.UNKNOWN);
  }

  private static boolean startsWithName(String quoted, String name) {
    int at = quoted.indexOf(name);
    boolean begins = at == 0 || (at > 0 && quoted.charAt(at - 1) == '.');
    if (!begins) {
      return false;
    }
    String rest = quoted.substring(at + name.length());
    return rest.isEmpty() || " :".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("_index_");
  }
}
