package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.sql.Bind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a database: executes statements, translates failures, tells listeners.
 *
 * <p>Outside a transaction every statement commits by itself, unless the data source is configured
 * otherwise. {@link #begin} sends nothing: the transaction starts with its first statement, and
 * what is not committed when the connection is closed is rolled back. Failures are {@link
 * DatabaseException}s that carry the statement. Used by one thread at a time.
 */
public final class JdbcConnection implements AutoCloseable {
  private final Connection connection;
  private final Driver driver;
  private final Reporter reporter;
  private final Transactions transactions;
  private final Cursors cursors;
  private final Preparation preparation;
  private boolean inTransaction;
  private boolean closed;

  /**
   * Takes over a connection, which is closed with this one.
   *
   * @param tables what is known of the tables that failures may be about
   * @param reporting who hears of its statements
   */
  public JdbcConnection(
      Connection connection, Driver driver, KnownTables tables, Reporting reporting) {
    this(connection, driver, tables, reporting, false);
  }

  /** The same; begins late if transactions wait for the first statement that needs one. */
  JdbcConnection(
      Connection connection, Driver driver, KnownTables tables, Reporting reporting, boolean late) {
    this.connection = connection;
    this.driver = driver;
    this.reporter = new Reporter(driver, tables, reporting, true);
    this.transactions = new OwnTransactions(connection, driver, late);
    this.cursors = new Cursors(driver, reporter);
    this.preparation = new Preparation(connection, transactions);
  }

  private JdbcConnection(JdbcConnection outer, JoinMode mode) {
    this.connection = outer.connection;
    this.driver = outer.driver;
    this.reporter = outer.reporter.ofStatements();
    this.transactions = new JoinedTransactions(outer, mode);
    this.cursors = new Cursors(driver, reporter);
    this.preparation = new Preparation(connection, transactions);
  }

  public Driver driver() {
    return driver;
  }

  /** How statements and the transactions that begin from now on are executed. */
  public ConnectionOptions options() {
    return preparation.options();
  }

  /**
   * Sets how statements and transactions are executed.
   *
   * @throws SessionStateException if a transaction is open, and what holds for a whole one differs
   */
  public void options(ConnectionOptions changed) {
    ConnectionOptions options = preparation.options();
    boolean same =
        options.isolation() == changed.isolation()
            && options.isReadOnly() == changed.isReadOnly()
            && Objects.equals(options.schema(), changed.schema());
    if (inTransaction && !same) {
      throw new SessionStateException(ErrorCode.TRANSACTION_HAS_BEGUN);
    }
    preparation.options(changed);
  }

  /** Counts what is sent; null does not. */
  public void count(@Nullable StatementCount statements) {
    reporter.count(statements);
  }

  /** This connection to somebody who takes part in its transactions. Used by the same thread. */
  public JdbcConnection joined(JoinMode mode) {
    return new JdbcConnection(this, mode);
  }

  /** Executes a query and reads its answer. */
  public <T extends @Nullable Object> T query(
      String sql, Parameters parameters, RowReader<T> reader) {
    return answer(sql, parameters, reader, false);
  }

  /**
   * Executes a query that only reads: without locks, and without functions that may do more than to
   * calculate. It needs no transaction, though one may be open.
   */
  public <T extends @Nullable Object> T read(
      String sql, Parameters parameters, RowReader<T> reader) {
    return answer(sql, parameters, reader, true);
  }

  private <T extends @Nullable Object> T answer(
      String sql, Parameters parameters, RowReader<T> reader, boolean reading) {
    long start = reporter.start(sql);
    try (PreparedStatement statement = preparation.prepare(sql, reading)) {
      parameters.bindTo(statement, driver);
      try (ResultSet results = statement.executeQuery()) {
        Row row = new Row(results, driver, sql);
        T result = reader.read(row);
        reporter.succeeded(sql, parameters, 1, start, row.count());
        return result;
      }
    } catch (SQLException e) {
      throw reporter.failed(e, sql, parameters, start);
    }
  }

  /** Executes a rendered query and reads its answer. */
  public <T extends @Nullable Object> T query(String sql, List<Bind> binds, RowReader<T> reader) {
    return query(sql, Parameters.of(binds), reader);
  }

  /** Whether several queries can be answered in one trip. */
  public boolean answersTogether() {
    return driver.answersTogether() && !preparation.options().isFetchingInPieces();
  }

  /** Executes queries in one trip, where {@link #answersTogether}. */
  public <T extends @Nullable Object> T query(Pipeline queries, Function<Pipeline, T> reader) {
    return queries.send(preparation, driver, reporter, reader);
  }

  /**
   * Executes a query whose answer is read piece by piece. Other statements may be executed
   * meanwhile, but the transaction must not end.
   *
   * @param fetchSize how many rows the driver asks for at once
   */
  public <T extends @Nullable Object> T query(
      String sql, List<Bind> binds, int fetchSize, RowReader<T> reader) {
    try (Cursor cursor = cursor(sql, Parameters.of(binds), fetchSize)) {
      return cursor.read(reader);
    }
  }

  /** The same for an answer that is still read when this method has returned. */
  public Cursor cursor(String sql, Parameters parameters, int fetchSize) {
    int savepoints = transactions.savepoints();
    return cursors.open(sql, parameters, fetchSize, savepoints, preparation);
  }

  /** The same with one {@code bigint} parameter, the way to a row by its key. */
  public <T extends @Nullable Object> T read(String sql, long key, RowReader<T> reader) {
    if (reporter.isHeard()) {
      return read(sql, Parameters.of(key), reader);
    }
    try (PreparedStatement statement = preparation.prepare(sql, true)) {
      statement.setLong(1, key);
      try (ResultSet results = statement.executeQuery()) {
        return reader.read(new Row(results, driver, sql));
      }
    } catch (SQLException e) {
      throw reporter.failed(e, sql, Parameters.of(key), 0);
    }
  }

  /** Executes an insert, update or delete; answers how many rows it changed. */
  public long update(String sql, Parameters parameters) {
    requireWritable(sql);
    long start = reporter.start(sql);
    try (PreparedStatement statement = preparation.prepare(sql)) {
      parameters.bindTo(statement, driver);
      long rows = statement.executeLargeUpdate();
      reporter.succeeded(sql, parameters, 1, start, rows);
      return rows;
    } catch (SQLException e) {
      throw reporter.failed(e, sql, parameters, start);
    }
  }

  /** Executes a rendered insert, update or delete; answers how many rows it changed. */
  public long update(String sql, List<Bind> binds) {
    return update(sql, Parameters.of(binds));
  }

  /**
   * Executes a statement once for each set of parameters, in one trip where the driver can.
   *
   * @return rows changed by each execution, or {@link Statement#SUCCESS_NO_INFO}
   */
  public int[] batch(String sql, List<Parameters> executions) {
    if (executions.isEmpty()) {
      return new int[0];
    }
    requireWritable(sql);
    long start = reporter.start(sql);
    try (PreparedStatement statement = preparation.prepare(sql)) {
      for (Parameters parameters : executions) {
        parameters.bindTo(statement, driver);
        statement.addBatch();
      }
      int[] rows = statement.executeBatch();
      reporter.succeeded(sql, executions.get(0), rows.length, start, Reporter.sum(rows));
      return rows;
    } catch (SQLException e) {
      throw reporter.failed(e, sql, Parameters.mostSensitive(executions), start);
    }
  }

  /**
   * Executes an insert and reads columns of the new rows back through JDBC, in the order in which
   * the rows were given. For H2; PostgreSQL's way is a {@link #query} with {@code returning}.
   *
   * @param columns names of the columns, which the reader finds at 1, 2…
   */
  public <T extends @Nullable Object> T insert(
      String sql, Parameters parameters, String[] columns, RowReader<T> reader) {
    requireWritable(sql);
    long start = reporter.start(sql);
    try (PreparedStatement statement = preparation.prepare(sql, columns)) {
      parameters.bindTo(statement, driver);
      long rows = statement.executeLargeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        T result = reader.read(new Row(keys, driver, sql));
        reporter.succeeded(sql, parameters, 1, start, rows);
        return result;
      }
    } catch (SQLException e) {
      throw reporter.failed(e, sql, parameters, start);
    }
  }

  /** Executes a statement without parameters or answer, such as DDL. */
  public void execute(String sql) {
    long start = reporter.start(sql);
    try (Statement statement = preparation.statement()) {
      statement.execute(sql);
      reporter.succeeded(sql, Parameters.NONE, 1, start, -1);
    } catch (SQLException e) {
      throw reporter.failed(e, sql, Parameters.NONE, start);
    }
  }

  /** Begins a transaction; nothing happens where one is open. */
  public void begin() {
    if (!inTransaction) {
      transact("begin", () -> transactions.begin(preparation.options()));
      inTransaction = true;
      reporter.told(TransactionEvent.BEGIN);
    }
  }

  /** Begins the open transaction at the database, too. */
  void requireTransaction() throws SQLException {
    transactions.require();
  }

  /** Commits; nothing happens where no transaction is open. */
  public void commit() {
    if (inTransaction) {
      cursors.closeInside(0);
      transact("commit", transactions::commit);
      inTransaction = false;
      reporter.told(TransactionEvent.COMMIT);
    }
  }

  /** Rolls back; nothing happens where no transaction is open. */
  public void rollback() {
    if (inTransaction) {
      inTransaction = false;
      cursors.closeInside(0);
      transact("rollback", transactions::rollback);
      reporter.told(TransactionEvent.ROLLBACK);
    }
  }

  /**
   * Sets a savepoint inside those that are open, and begins a transaction if there is none.
   *
   * @return its level, from 1
   */
  public int savepoint() {
    begin();
    transact("savepoint", transactions::savepoint);
    reporter.told(TransactionEvent.SAVEPOINT);
    return transactions.savepoints();
  }

  /** Undoes what was done since the savepoint of a level, which stays; those inside it end. */
  public void rollbackTo(int level) {
    cursors.closeInside(level);
    transact("rollback to savepoint", () -> transactions.rollbackTo(level));
    reporter.told(TransactionEvent.ROLLBACK_TO_SAVEPOINT);
  }

  /** Gives up the savepoint of a level and those inside it; what was done since stays. */
  public void release(int level) {
    transact("release savepoint", () -> transactions.release(level));
    reporter.told(TransactionEvent.RELEASE_SAVEPOINT);
  }

  /** How many savepoints are open. */
  int savepoints() {
    return transactions.savepoints();
  }

  /** Whether a transaction was begun and neither committed nor rolled back. */
  public boolean inTransaction() {
    return inTransaction;
  }

  /**
   * Rolls back what was not committed, and gives the connection back as it was. A connection that
   * is already gone is no failure here: nothing of it was committed. One that joined the
   * transaction of another does what its mode says.
   */
  @Override
  public void close() {
    close(transactions.endWithConnection());
  }

  /** The same, but a transaction that was joined is rolled back whatever its mode. */
  public void rollbackAndClose() {
    close(true);
  }

  /**
   * Aborts the connection and gives it back, for one that cannot be trusted any more. A pool that
   * tests what comes back throws it away; where the driver cannot abort, as H2's, it is rolled
   * back.
   */
  public void invalidate() {
    if (closed) {
      return;
    }
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      Reporter.notClosed(e);
    }
    close(true);
    reporter.told(ConnectionEvent.INVALIDATE);
  }

  private void close(boolean undo) {
    if (closed) {
      return;
    }
    closed = true;
    cursors.closeInside(0);
    try (Transactions closing = transactions) {
      if (undo) {
        rollback();
      }
      // Not after a rollback that failed: this would commit.
      closing.restore();
      preparation.undo(driver);
    } catch (SQLException | DatabaseException e) {
      Reporter.notClosed(e);
    }
    reporter.told(ConnectionEvent.CHECKIN);
  }

  private void transact(String what, Transactions.Step step) {
    try {
      step.take();
    } catch (SQLException e) {
      throw reporter.failed(e, what, Parameters.NONE, 0);
    }
  }

  /** Refuses a statement that changes rows where none may. */
  public void requireWritable(String sql) {
    if (preparation.options().isReadOnly()) {
      throw new SessionStateException(ErrorCode.TRANSACTION_IS_READ_ONLY, sql);
    }
  }

  /** Tells listeners what happened to the connection. */
  void told(ConnectionEvent event) {
    reporter.told(event);
  }
}
