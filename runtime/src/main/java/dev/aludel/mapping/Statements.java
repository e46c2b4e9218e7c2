package dev.aludel.mapping;

import dev.aludel.sql.SqlText;

/**
 * The statements of a model that were written at build time.
 *
 * @param select {@code select <all columns in table order> from <table>}
 * @param selectByKey the same where the primary key's columns are the parameters
 * @param insert inserts one row with all columns
 * @param deleteByKey deletes the row with a key
 */
public record Statements(SqlText select, SqlText selectByKey, SqlText insert, SqlText deleteByKey) {
  /** Nothing to send. */
  static final Statements NONE =
      new Statements(SqlText.of(""), SqlText.of(""), SqlText.of(""), SqlText.of(""));

  /**
   * The statements; what selects one row is written as what follows {@code select}: {@code where id
   * = ?}.
   */
  public static Statements of(SqlText select, SqlText whereKey, SqlText insert, SqlText delete) {
    return new Statements(select, select.plus(whereKey), insert, delete);
  }
}
