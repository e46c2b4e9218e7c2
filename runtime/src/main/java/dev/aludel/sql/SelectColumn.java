package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A column of a result.
 *
 * @param expression its value
 * @param label its name, null for the database's choice
 */
public record SelectColumn(SqlExpression expression, @Nullable Identifier label) {

  /** A column without a name of its own. */
  public static SelectColumn of(SqlExpression expression) {
    return new SelectColumn(expression, null);
  }
}
