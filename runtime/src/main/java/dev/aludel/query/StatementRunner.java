package dev.aludel.query;

import dev.aludel.error.StaleRowException;
import dev.aludel.mapping.Reading;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlStatement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs core statements: a connection or a session. The statements are made by {@link Sql}.
 *
 * <p>{@link #rows} and {@link #change} are the port that the implementations fill; the other
 * methods are for everybody.
 */
public interface StatementRunner {

  /** Sends a select, and makes one result of each row. */
  <R> List<R> rows(RowSelect select, Reading<R> reading);

  /**
   * The same, in lists of {@code size} that are forgotten one after the other, each read by a
   * reading of its own; answers how many results there were.
   */
  <R> long rows(Query select, Supplier<Reading<R>> readings, int size, Consumer<List<R>> consumer);

  /** Sends an insert, update or delete; answers how many rows it changed. */
  long change(SqlStatement statement);

  /**
   * Runs a change, and answers what it returns of each row, in the order in which the database
   * changed them: for an insert of listed rows theirs, as far as PostgreSQL and H2 are known.
   */
  <R> List<R> list(ReturningStatement<R> statement);

  /**
   * What a change returns of the only row that it changed; a coded error if there is none, or more
   * than one, which are changed then all the same.
   */
  default <R> R one(ReturningStatement<R> statement) {
    return Running.one(list(statement), statement);
  }

  /** The same, if there is one. */
  default <R> Optional<R> oneOrNone(ReturningStatement<R> statement) {
    return Running.oneOrNone(list(statement), statement);
  }

  /**
   * All rows, in a list of their own, read completely: SQLAlchemy's {@code all()}, {@code
   * scalars().all()} and {@code freeze()} in one. Without those that are there already: {@code
   * list(…).stream().distinct()}, SQLAlchemy's {@code unique()}.
   */
  default <R> List<R> list(QueryStatement<R> statement) {
    return Running.rows(this, statement);
  }

  /**
   * The first row, if there is one; adds {@code limit 1}. A single value that is NULL is none, also
   * for {@link #oneOrNone}.
   */
  default <R> Optional<R> first(QueryStatement<R> statement) {
    return Running.oneOrNone(list(statement.atMost(1)), statement);
  }

  /** The only row; a coded error if there is none, or more than one. */
  default <R> R one(QueryStatement<R> statement) {
    return Running.one(list(statement.atMost(2)), statement);
  }

  /** The only row, if there is one; a coded error if there are more. */
  default <R> Optional<R> oneOrNone(QueryStatement<R> statement) {
    return Running.oneOrNone(list(statement.atMost(2)), statement);
  }

  /**
   * Hands all rows over in lists of {@code size}, one after the other, without holding more than
   * one in memory: SQLAlchemy's {@code yield_per} and {@code partitions}. The consumer may run
   * other statements, but must not end the transaction.
   *
   * @return how many rows there were
   */
  default <R> long partitions(QueryStatement<R> statement, int size, Consumer<List<R>> consumer) {
    return Running.partitions(this, statement, size, consumer);
  }

  /** Hands all rows over one after the other, as {@link #partitions} of 1,000 does. */
  default <R> long each(QueryStatement<R> statement, Consumer<? super R> consumer) {
    return partitions(statement, 1_000, some -> some.forEach(consumer));
  }

  /** How many rows {@link #list} would answer. */
  default long count(QueryStatement<?> statement) {
    return Running.count(this, statement);
  }

  /** Whether {@link #list} would answer any row; stops at the first. */
  default boolean exists(QueryStatement<?> statement) {
    return Running.exists(this, statement);
  }

  /**
   * Inserts a record's row; answers the record with what the database made, its key above all. A
   * component that is null leaves its column to the database, if that has a value for it.
   */
  default <R> R insert(RecordTable<R> table, R record) {
    return one(table.inserting(List.of(record)));
  }

  /** Inserts a row for each of these, by one statement; answers them in that order. */
  default <R> List<R> insertAll(RecordTable<R> table, Collection<R> records) {
    return records.isEmpty() ? List.of() : list(table.inserting(records));
  }

  /**
   * Writes a record over the row with its key: all columns are set. Answers the record with what
   * the database made, and with its new version.
   *
   * @throws StaleRowException if there is no such row, or it has another version
   */
  default <R> R replace(RecordTable<R> table, R record) {
    return oneOrNone(table.replacing(record)).orElseThrow(() -> Running.stale(table, record));
  }

  /**
   * Deletes the row with a record's key.
   *
   * @throws StaleRowException if there is no such row, or it has another version
   */
  default <R> void delete(RecordTable<R> table, R record) {
    if (execute(table.deleting(record)) == 0) {
      throw Running.stale(table, record);
    }
  }

  /**
   * The record of the row with that key, if there is one.
   *
   * @param key the values of the key's columns, in the order of the primary key
   */
  default <R> Optional<R> get(RecordTable<R> table, Object... key) {
    return oneOrNone(table.withKey(key));
  }

  /** Runs an insert, update or delete; answers how many rows it changed. */
  default long execute(ChangeStatement statement) {
    long rows = 0;
    for (SqlStatement tree : statement.trees()) {
      rows += change(tree);
    }
    return rows;
  }
}
