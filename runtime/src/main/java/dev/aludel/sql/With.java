package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with tables that exist for its time only: common table expressions.
 *
 * @param recursive whether a table may be read in its own query
 * @param tables at least one; each may be read by those after it
 * @param body the statement; one that changes rows cannot stand inside another
 */
public record With(boolean recursive, List<CommonTable> tables, SqlStatement body)
    implements Query {

  /** Copies the list, which must not be empty. */
  public With {
    tables = List.copyOf(tables);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("no table");
    }
  }

  /**
   * A table that a query fills, or what a change answers about its rows.
   *
   * @param name what the statement calls it
   * @param columns the names of its columns, empty for those of the query
   * @param statement what fills it
   * @param materialized whether it is filled before the rest is executed; null for the database's
   *     choice
   */
  public record CommonTable(
      Identifier name,
      List<Identifier> columns,
      SqlStatement statement,
      @Nullable Boolean materialized) {

    /** Copies the list. */
    public CommonTable {
      columns = List.copyOf(columns);
    }
  }

  @Override
  public <R> R accept(SqlStatement.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
