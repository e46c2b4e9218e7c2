package dev.aludel.query;

import dev.aludel.sql.Select;
import dev.aludel.sql.SqlStatement;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs core statements: a connection or a session. The statements are made by {@link Sql}.
 *
 * <p>{@link #rows} and {@link #change} are the port that the implementations fill; the other
 * methods are for everybody.
 */
public interface StatementRunner {

  /**
   * Sends a select.
   *
   * @param types of its columns, in order
   * @param reader makes one result of the database values of one row
   */
  <R> List<R> rows(Select select, List<SqlType> types, Function<@Nullable Object[], R> reader);

  /** Sends an insert, update or delete; answers how many rows it changed. */
  long change(SqlStatement statement);

  /** All rows. */
  default <R> List<R> list(SelectStatement<R> statement) {
    return Running.rows(this, statement);
  }

  /**
   * The first row, if there is one; adds {@code limit 1}. A single value that is NULL is none, also
   * for {@link #oneOrNone}.
   */
  default <R> Optional<R> first(SelectStatement<R> statement) {
    return Running.oneOrNone(list(statement.atMost(1)), statement);
  }

  /** The only row; a coded error if there is none, or more than one. */
  default <R> R one(SelectStatement<R> statement) {
    return Running.one(list(statement.atMost(2)), statement);
  }

  /** The only row, if there is one; a coded error if there are more. */
  default <R> Optional<R> oneOrNone(SelectStatement<R> statement) {
    return Running.oneOrNone(list(statement.atMost(2)), statement);
  }

  /** How many rows {@link #list} would answer. */
  default long count(SelectStatement<?> statement) {
    return Running.count(this, Running.clauses(this, statement));
  }

  /** Whether {@link #list} would answer any row; stops at the first. */
  default boolean exists(SelectStatement<?> statement) {
    return Running.exists(this, Running.clauses(this, statement));
  }

  /** Runs an insert, update or delete; answers how many rows it changed. */
  default long execute(ChangeStatement statement) {
    return change(statement.tree());
  }
}
