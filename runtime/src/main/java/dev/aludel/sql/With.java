package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with tables that exist for its time only: common table expressions.
 *
 * @param tables at least one; each may be read by those after it
 * @param body the statement; one that changes rows cannot stand inside another
 */
public record With(List<CommonTable> tables, SqlStatement body) implements Query {

  /** Copies the list, which must not be empty. */
  public With {
    tables = List.copyOf(tables);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("no table");
    }
  }

  /** Whether a table is read in its own query. */
  public boolean isRecursive() {
    return tables.stream().anyMatch(CommonTable::recursive);
  }

  /** Whether one of the tables changes rows. */
  public boolean changes() {
    return tables.stream().anyMatch(table -> !(table.statement() instanceof Query));
  }

  /**
   * A table that a query fills, or what a change answers about its rows.
   *
   * @param name what the statement calls it
   * @param columns the names of its columns, empty for those of the query
   * @param statement what fills it
   * @param recursive whether the statement reads it itself
   * @param materialized whether it is filled before the rest is executed; null for the database's
   *     choice
   */
  public record CommonTable(
      Identifier name,
      List<Identifier> columns,
      SqlStatement statement,
      boolean recursive,
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
