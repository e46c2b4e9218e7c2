package dev.aludel.schema;

import java.util.List;

/**
 * A condition that no row may fail; one that is unknown because of a NULL does not fail.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param condition SQL, printed as it is
 * @param columns the columns that the condition names; only for the name
 */
public record Check(String name, String condition, List<String> columns) {

  /** Copies the list. */
  public Check {
    columns = List.copyOf(columns);
  }

  /** A condition, named by the convention. */
  public static Check of(String condition) {
    return new Check("", condition, List.of());
  }

  /** The same with a name. */
  public Check named(String name) {
    return new Check(name, condition, columns);
  }

  /** The same, named by the convention after these columns. */
  public Check columns(String... names) {
    return new Check(name, condition, List.of(names));
  }
}
