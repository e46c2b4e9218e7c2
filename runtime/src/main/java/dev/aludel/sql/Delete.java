package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DELETE.
 *
 * @param table which table
 * @param using further tables that the condition names, null for none; not every dialect can
 * @param where which rows, null for all
 * @param returning what is answered for each row, empty for nothing
 */
public record Delete(
    TableReference table,
    @Nullable FromItem using,
    @Nullable SqlExpression where,
    List<SelectColumn> returning)
    implements SqlStatement {

  /** Copies the list. */
  public Delete {
    returning = List.copyOf(returning);
  }

  /** From one table, answering nothing. */
  public static Delete from(TableReference table, @Nullable SqlExpression where) {
    return new Delete(table, null, where, List.of());
  }

  /** The same answering this for each row. */
  public Delete answering(List<SelectColumn> columns) {
    return new Delete(table, using, where, columns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
