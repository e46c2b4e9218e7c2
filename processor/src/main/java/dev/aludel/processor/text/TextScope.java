package dev.aludel.processor.text;

import dev.aludel.dialect.ReservedWords;
import dev.aludel.processor.model.LinkedColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a text may use.
 *
 * @param owner the type that the text stands on, for messages
 * @param columns the columns of the table
 * @param parameters the types of what may be named after a colon
 */
record TextScope(String owner, List<LinkedColumn> columns, Map<String, TextType> parameters) {
  private static final Set<String> VALUES_WITHOUT_PARENTHESES =
      Set.of(
          "current_user",
          "session_user",
          "system_user",
          "current_role",
          "current_catalog",
          "current_schema",
          "localtime",
          "localtimestamp");

  TextScope {
    columns = List.copyOf(columns);
    parameters = Map.copyOf(parameters);
  }

  /** A scope without parameters. */
  TextScope(String owner, List<LinkedColumn> columns) {
    this(owner, columns, Map.of());
  }

  /** The column that a name means: the same text in quotes, in any case without. */
  Optional<LinkedColumn> find(String written) {
    String name = plain(written);
    return columns.stream()
        .filter(column -> column.name().equals(name) || foldedEquals(column, written))
        .findFirst();
  }

  /** Whether a name without parentheses is a function of SQL. */
  static boolean isFunction(String written) {
    return VALUES_WITHOUT_PARENTHESES.contains(written.toLowerCase(Locale.ROOT));
  }

  /** The columns' names, for suggestions. */
  List<String> names() {
    return columns.stream().map(LinkedColumn::name).toList();
  }

  /** How the column must be written in a text: as the table's definition prints it. */
  static String spelling(LinkedColumn column) {
    return ReservedWords.isPlain(column.name())
        ? column.name()
        : '"' + column.name().replace("\"", "\"\"") + '"';
  }

  static boolean quoted(String written) {
    return written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
  }

  /** A name as the database keeps it. */
  static String plain(String written) {
    return quoted(written) ? unquoted(written) : written.toLowerCase(Locale.ROOT);
  }

  private static String unquoted(String written) {
    return written.substring(1, written.length() - 1).replace("\"\"", "\"");
  }

  private static boolean foldedEquals(LinkedColumn column, String written) {
    return !quoted(written) && column.name().equalsIgnoreCase(written);
  }
}
