package dev.aludel.schema;

import java.util.List;

/**
 * One of the things that an index is ordered by.
 *
 * @param kind a column, or an expression
 * @param text the column's name, or SQL printed as it is
 * @param columns the columns that it is about; of an expression only for the name
 */
public record IndexEntry(Kind kind, String text, List<String> columns) {

  /** What an index is ordered by. */
  public enum Kind {
    COLUMN,
    COLUMN_DESCENDING,
    EXPRESSION
  }

  /** Copies the list. */
  public IndexEntry {
    columns = List.copyOf(columns);
  }

  /** A column, the least first. */
  public static IndexEntry column(String name) {
    return new IndexEntry(Kind.COLUMN, name, List.of(name));
  }

  /** A column, the greatest first. */
  public static IndexEntry descending(String name) {
    return new IndexEntry(Kind.COLUMN_DESCENDING, name, List.of(name));
  }

  /** An expression over columns of the table, which are named for the sake of the index's name. */
  public static IndexEntry expression(String sql, String... columns) {
    return new IndexEntry(Kind.EXPRESSION, sql, List.of(columns));
  }
}
