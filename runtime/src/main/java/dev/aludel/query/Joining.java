package dev.aludel.query;

import dev.aludel.sql.Join;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    List<Condition> all = new ArrayList<>(Arrays.asList(more));
    all.add(0, first);
    Condition on = Condition.all(all);
    return statement.with(
        statement.clauses().join(new Clauses.Joined(kind, table.aludelSource(), on.node())));
  }
}
