package dev.aludel.schema;

import java.util.List;

/**
 * What identifies a row.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param columns its columns in order
 */
public record PrimaryKey(String name, List<String> columns) {

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  /** A key over columns, named by the convention. */
  public static PrimaryKey of(String... columns) {
    return new PrimaryKey("", List.of(columns));
  }

  /** The same with a name. */
  public PrimaryKey named(String name) {
    return new PrimaryKey(name, columns);
  }
}
