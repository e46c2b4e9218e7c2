package dev.aludel.sql;

import java.util.List;

/**
 * Rows given one by one; each has a value per column of the INSERT.
 *
 * @param rows at least one; with no columns exactly one, an empty one
 */
public record InsertRows(List<List<SqlExpression>> rows) implements InsertSource {

  /** Copies the lists. */
  public InsertRows {
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
