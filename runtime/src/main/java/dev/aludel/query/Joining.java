package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.schema.ForeignKey;
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

  /**
   * Rows are partners as the only foreign key says that there is between this table and those
   * before it, whichever holds it. Relationships are joined by themselves: {@code
   * join(CATEGORY.products)}.
   *
   * @throws QueryException if there is none, or several
   */
  public SelectStatement<R> onForeignKey() {
    Source joined = table.aludelSource();
    List<Node> conditions = new ArrayList<>();
    for (Source before : statement.clauses().tables().listed()) {
      conditions.addAll(equalities(joined, before));
      conditions.addAll(equalities(before, joined));
    }
    if (conditions.size() != 1) {
      throw new QueryException(
          conditions.isEmpty()
              ? ErrorCode.TABLES_HAVE_NO_FOREIGN_KEY
              : ErrorCode.TABLES_HAVE_SEVERAL_FOREIGN_KEYS,
          joined,
          conditions.stream().map(Node::describe).toList());
    }
    return statement.with(
        statement.clauses().join(new Clauses.Joined(kind, joined, conditions.get(0))));
  }

  /** A condition for each foreign key by which one table refers to another. */
  private static List<Node> equalities(Source holder, Source target) {
    List<Node> all = new ArrayList<>();
    for (ForeignKey key : holder.table().foreignKeys()) {
      if (key.target().equals(target.table().tableName())) {
        all.add(
            Relating.equal(
                holder,
                holder.table().indexesOf(key.columns()),
                target,
                target.table().indexesOf(key.targetColumns())));
      }
    }
    return all;
  }
}
