package dev.aludel.sql;

import java.util.List;

/**
 * A table of rows that are listed: {@code (values (?, ?), (?, ?)) as input(a, b)}.
 *
 * @param rows at least one, all of the same size
 * @param alias the name of the table
 * @param columns the names of its columns
 */
public record ValuesTable(List<RowValue> rows, Identifier alias, List<Identifier> columns)
    implements FromItem {

  /** Copies the lists, and checks that there is a row. */
  public ValuesTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no row");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
