package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE.
 *
 * @param table which table
 * @param assignments at least one
 * @param from further tables to take values from, null for none; not every dialect can
 * @param where which rows, null for all
 * @param returning what is answered for each row, empty for nothing
 */
public record Update(
    TableReference table,
    List<Assignment> assignments,
    @Nullable FromItem from,
    @Nullable SqlExpression where,
    List<SelectColumn> returning)
    implements SqlStatement {

  /** Copies the lists. */
  public Update {
    assignments = List.copyOf(assignments);
    returning = List.copyOf(returning);
  }

  /** A column and its new value. */
  public record Assignment(Identifier column, SqlExpression value) {}

  /** The same answering this for each row. */
  public Update answering(List<SelectColumn> columns) {
    return new Update(table, assignments, from, where, columns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
