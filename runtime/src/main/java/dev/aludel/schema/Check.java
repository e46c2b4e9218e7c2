package dev.aludel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that no row may fail; one that is unknown because of a NULL does not fail.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param condition SQL, printed as it is
 * @param columns the columns that the condition names; only for the name
 * @param comment what the database keeps about it; null for nothing
 */
public record Check(String name, String condition, List<String> columns, @Nullable String comment) {

  /** Copies the list. */
  public Check {
    columns = List.copyOf(columns);
  }

  /** A condition, named by the convention. */
  public static Check of(String condition) {
    return new Check("", condition, List.of(), null);
  }

  /** The same with a name. */
  public Check named(String name) {
    return new Check(name, condition, columns, comment);
  }

  /** The same, named by the convention after these columns. */
  public Check columns(String... names) {
    return new Check(name, condition, List.of(names), comment);
  }

  /** The same with a comment that is kept in the database. */
  public Check comment(String text) {
    return new Check(name, condition, columns, text);
  }
}
