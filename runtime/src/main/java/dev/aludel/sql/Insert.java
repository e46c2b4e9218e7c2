package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT.
 *
 * @param table where to, without an alias
 * @param columns the columns that get values; empty for a row of defaults
 * @param source where the rows come from
 * @param conflict what is done with a row that another is in the way of; null if it is an error
 * @param returning what is answered for each row, empty for nothing
 */
public record Insert(
    TableReference table,
    List<Identifier> columns,
    InsertSource source,
    @Nullable Conflict conflict,
    List<SelectColumn> returning)
    implements SqlStatement {

  /** Copies the lists. */
  public Insert {
    columns = List.copyOf(columns);
    returning = List.copyOf(returning);
  }

  /** Of rows that no other is in the way of. */
  public Insert(
      TableReference table,
      List<Identifier> columns,
      InsertSource source,
      List<SelectColumn> returning) {
    this(table, columns, source, null, returning);
  }

  /** Whether it may change rows that are there already. */
  public boolean updates() {
    return conflict != null && !conflict.assignments().isEmpty();
  }

  /** The same answering this for each row. */
  public Insert answering(List<SelectColumn> columns) {
    return new Insert(table, this.columns, source, conflict, columns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
