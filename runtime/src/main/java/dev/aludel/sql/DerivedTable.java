package dev.aludel.sql;

import java.util.List;

/**
 * A subquery in the place of a table.
 *
 * @param query the subquery
 * @param alias the name of the table
 * @param columns the names of its columns, empty for those of the query
 * @param lateral whether it may name tables before it
 */
public record DerivedTable(Query query, Identifier alias, List<Identifier> columns, boolean lateral)
    implements FromItem {

  /** Copies the list. */
  public DerivedTable {
    columns = List.copyOf(columns);
  }

  /** With the columns of the query, and alone. */
  public DerivedTable(Query query, Identifier alias) {
    this(query, alias, List.of(), false);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
