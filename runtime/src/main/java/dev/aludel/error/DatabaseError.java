package dev.aludel.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a statement that failed; names are those that the server reported, never guessed
 * from a localised text.
 *
 * @param message the server's or the driver's words
 * @param sql the statement, without values
 * @param sqlState the five characters of the SQL standard
 * @param constraint the violated constraint
 * @param table the table that it is about
 * @param column the column that it is about
 * @param parameters the values that were sent with the statement, as they may be shown; null if
 *     they may not
 */
public record DatabaseError(
    String message,
    @Nullable String sql,
    @Nullable String sqlState,
    @Nullable String constraint,
    @Nullable String table,
    @Nullable String column,
    @Nullable String parameters)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** An error of which only the words are known. */
  public static DatabaseError of(String message) {
    return new DatabaseError(message, null, null, null, null, null, null);
  }

  /** The same in the statement {@code sql}. */
  public DatabaseError withSql(@Nullable String sql) {
    return new DatabaseError(message, sql, sqlState, constraint, table, column, parameters);
  }

  /** The same with the standard's code. */
  public DatabaseError withSqlState(@Nullable String sqlState) {
    return new DatabaseError(message, sql, sqlState, constraint, table, column, parameters);
  }

  /** The same about a constraint of a table, each null if it is not known. */
  public DatabaseError withConstraint(@Nullable String constraint, @Nullable String table) {
    return new DatabaseError(message, sql, sqlState, constraint, table, column, parameters);
  }

  /** The same about a column. */
  public DatabaseError withColumn(@Nullable String column) {
    return new DatabaseError(message, sql, sqlState, constraint, table, column, parameters);
  }

  /** The same with values that may be shown. */
  public DatabaseError withParameters(@Nullable String parameters) {
    return new DatabaseError(message, sql, sqlState, constraint, table, column, parameters);
  }
}
