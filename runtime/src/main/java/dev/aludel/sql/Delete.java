package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DELETE.
 *
 * @param table which table
 * @param where which rows, null for all
 * @param returning what is answered for each row, empty for nothing
 */
public record Delete(
    TableReference table, @Nullable SqlExpression where, List<SelectColumn> returning)
    implements SqlStatement {

  /** Copies the list. */
  public Delete {
    returning = List.copyOf(returning);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
