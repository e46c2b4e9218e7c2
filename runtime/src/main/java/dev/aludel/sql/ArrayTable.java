package dev.aludel.sql;

import java.util.List;

/**
 * A table made of array parameters, one per column: {@code unnest(?, ?) as input(a, b)}. For
 * dialects that {@code supportsArrayInsert}.
 *
 * @param arrays the columns' values; the type of each is that of its elements
 * @param alias the name of the table
 * @param columns the names of its columns; with ordinality one more than arrays
 * @param ordinality whether a last column numbers the rows from one
 */
public record ArrayTable(
    List<Bind> arrays, Identifier alias, List<Identifier> columns, boolean ordinality)
    implements FromItem {

  /** Copies the lists. */
  public ArrayTable {
    arrays = List.copyOf(arrays);
    columns = List.copyOf(columns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
