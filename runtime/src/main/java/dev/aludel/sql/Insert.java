package dev.aludel.sql;

import java.util.List;

/**
 * An INSERT.
 *
 * @param table where to, without an alias
 * @param columns the columns that get values; empty for a row of defaults
 * @param source where the rows come from
 * @param returning what is answered for each row, empty for nothing
 */
public record Insert(
    TableReference table,
    List<Identifier> columns,
    InsertSource source,
    List<SelectColumn> returning)
    implements SqlStatement {

  /** Copies the lists. */
  public Insert {
    columns = List.copyOf(columns);
    returning = List.copyOf(returning);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
