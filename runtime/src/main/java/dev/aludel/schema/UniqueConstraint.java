package dev.aludel.schema;

import java.util.List;

/**
 * Columns whose values together no two rows share; rows with a NULL among them are not compared.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param columns its columns in order
 */
public record UniqueConstraint(String name, List<String> columns) {

  /** Copies the list. */
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  /** A constraint over columns, named by the convention. */
  public static UniqueConstraint of(String... columns) {
    return new UniqueConstraint("", List.of(columns));
  }

  /** The same with a name. */
  public UniqueConstraint named(String name) {
    return new UniqueConstraint(name, columns);
  }
}
