package dev.aludel.query;

import dev.aludel.sql.Join;

/**
 * A join that lacks its condition.
 *
 * @param <R> what a row of the select becomes
 */
public final class Joining<R> {
  private final SelectStatement<R> statement;
  private final Join.Kind kind;
  private final TableSource table;

  Joining(SelectStatement<R> statement, Join.Kind kind, TableSource table) {
    this.statement = statement;
    this.kind = kind;
    this.table = table;
  }

  /** Rows are partners where all of these are true. */
  public SelectStatement<R> on(Condition first, Condition... more) {
    Condition all = Condition.all(Checks.present(first, "a condition"), Condition.all(more));
    Condition on = more.length == 0 ? first : all;
    return statement.with(
        statement.clauses().join(new Clauses.Joined(kind, table.aludelSource(), on.node())));
  }
}
