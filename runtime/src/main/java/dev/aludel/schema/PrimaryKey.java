package dev.aludel.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a row.
 *
 * @param name its name in the database; empty until a table gives it one by the convention
 * @param columns its columns in order
 * @param comment what the database keeps about it; null for nothing
 */
public record PrimaryKey(String name, List<String> columns, @Nullable String comment) {

  /** Copies the list. */
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  /** A key over columns, named by the convention. */
  public static PrimaryKey of(String... columns) {
    return new PrimaryKey("", List.of(columns), null);
  }

  /** The same with a name. */
  public PrimaryKey named(String name) {
    return new PrimaryKey(name, columns, comment);
  }

  /** The same with a comment that is kept in the database. */
  public PrimaryKey comment(String text) {
    return new PrimaryKey(name, columns, text);
  }
}
