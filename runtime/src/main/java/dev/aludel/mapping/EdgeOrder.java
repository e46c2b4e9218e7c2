package dev.aludel.mapping;

import dev.aludel.schema.Table;

/**
 * A column that the targets of a relationship are sorted by.
 *
 * @param name a column of the target's table; of the association table as {@code "table.column"}
 */
public record EdgeOrder(String name, boolean descending) {

  /** Whether it is a column of the association table. */
  public boolean isOfLink() {
    return name.indexOf('.') >= 0;
  }

  /** The number of the column in its table: the target's, or the association table. */
  public int column(Table table) {
    return table.indexOf(name.substring(name.indexOf('.') + 1));
  }
}
