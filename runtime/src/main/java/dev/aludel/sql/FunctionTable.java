package dev.aludel.sql;

import java.util.List;

/**
 * The rows that a function answers, as a table: {@code generate_series(1, 10) as n(value)}.
 *
 * @param call the function
 * @param alias the name of the table
 * @param columns the names of its columns; empty for the function's own
 * @param lateral whether its arguments may name tables before it
 * @param ordinality whether a last column numbers the rows from one
 */
public record FunctionTable(
    FunctionCall call,
    Identifier alias,
    List<Identifier> columns,
    boolean lateral,
    boolean ordinality)
    implements FromItem {

  /** Copies the list. */
  public FunctionTable {
    columns = List.copyOf(columns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
