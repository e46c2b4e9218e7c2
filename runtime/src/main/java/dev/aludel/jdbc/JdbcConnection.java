package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import dev.aludel.sql.Bind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
  private final KnownTables tables;
  private final @Nullable StatementListener listener;
  private final boolean parametersInErrors;
  private final Savepoints savepoints = new Savepoints();
  private boolean inTransaction;
  private boolean committedByItself;
  private boolean closed;

  /**
   * Takes over a connection, which is closed with this one.
   *
   * @param tables what is known of the tables that failures may be about
   * @param reporting who hears of its statements
   */
  public JdbcConnection(
      Connection connection, Driver driver, KnownTables tables, Reporting reporting) {
    this.connection = connection;
    this.driver = driver;
    this.tables = tables;
    this.listener = reporting.listener();
    this.parametersInErrors = reporting.parametersInErrors();
  }

  public Driver driver() {
    return driver;
  }

  /** Executes a query and reads its answer. */
  public <T extends @Nullable Object> T query(
      String sql, Parameters parameters, RowReader<T> reader) {
    long start = start();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.bindTo(statement, driver);
      return read(sql, statement, parameters, reader, start);
    } catch (SQLException e) {
      throw failed(e, sql, parameters, start);
    }
  }

  /** Executes a rendered query and reads its answer. */
  public <T extends @Nullable Object> T query(String sql, List<Bind> binds, RowReader<T> reader) {
    return query(sql, Parameters.of(binds), reader);
  }

  /** Executes a query with one {@code bigint} parameter, the way to a row by its key. */
  public <T extends @Nullable Object> T query(String sql, long key, RowReader<T> reader) {
    if (listener != null) {
      return query(sql, Parameters.of(key), reader);
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet results = statement.executeQuery()) {
        return reader.read(new Row(results, driver, sql));
      }
    } catch (SQLException e) {
      throw failed(e, sql, Parameters.of(key), 0);
    }
  }

  /** Executes an insert, update or delete; answers how many rows it changed. */
  public long update(String sql, Parameters parameters) {
    long start = start();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      parameters.bindTo(statement, driver);
      long rows = statement.executeLargeUpdate();
      succeeded(sql, parameters, 1, start, rows);
      return rows;
    } catch (SQLException e) {
      throw failed(e, sql, parameters, start);
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
    long start = start();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Parameters parameters : executions) {
        parameters.bindTo(statement, driver);
        statement.addBatch();
      }
      int[] rows = statement.executeBatch();
      succeeded(sql, executions.get(0), rows.length, start, sum(rows));
      return rows;
    } catch (SQLException e) {
      throw failed(e, sql, Parameters.mostSensitive(executions), start);
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
    long start = start();
    try (PreparedStatement statement = connection.prepareStatement(sql, columns)) {
      parameters.bindTo(statement, driver);
      long rows = statement.executeLargeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        T result = reader.read(new Row(keys, driver, sql));
        succeeded(sql, parameters, 1, start, rows);
        return result;
      }
    } catch (SQLException e) {
      throw failed(e, sql, parameters, start);
    }
  }

  /** Executes a statement without parameters or answer, such as DDL. */
  public void execute(String sql) {
    long start = start();
    try (Statement statement = connection.createStatement()) {
      // Else {d …} in a comment or a literal would be read as JDBC's escape.
      statement.setEscapeProcessing(false);
      statement.execute(sql);
      succeeded(sql, Parameters.NONE, 1, start, -1);
    } catch (SQLException e) {
      throw failed(e, sql, Parameters.NONE, start);
    }
  }

  /** Begins a transaction; nothing happens where one is open. */
  public void begin() {
    if (inTransaction) {
      return;
    }
    try {
      if (connection.getAutoCommit()) {
        connection.setAutoCommit(false);
        committedByItself = true;
      }
      inTransaction = true;
    } catch (SQLException e) {
      throw failed(e, "begin", Parameters.NONE, 0);
    }
    told(TransactionEvent.BEGIN);
  }

  /** Commits; nothing happens where no transaction is open. */
  public void commit() {
    if (!inTransaction) {
      return;
    }
    try {
      connection.commit();
      inTransaction = false;
      savepoints.clear();
    } catch (SQLException e) {
      throw failed(e, "commit", Parameters.NONE, 0);
    }
    told(TransactionEvent.COMMIT);
  }

  /** Rolls back; nothing happens where no transaction is open. */
  public void rollback() {
    if (!inTransaction) {
      return;
    }
    inTransaction = false;
    savepoints.clear();
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw failed(e, "rollback", Parameters.NONE, 0);
    }
    told(TransactionEvent.ROLLBACK);
  }

  /**
   * Sets a savepoint inside those that are open, and begins a transaction if there is none.
   *
   * @return its level, from 1
   */
  public int savepoint() {
    begin();
    try {
      int level = savepoints.set(connection);
      told(TransactionEvent.SAVEPOINT);
      return level;
    } catch (SQLException e) {
      throw failed(e, "savepoint", Parameters.NONE, 0);
    }
  }

  /** Undoes what was done since the savepoint of a level, which stays; those inside it end. */
  public void rollbackTo(int level) {
    try {
      savepoints.rollbackTo(connection, level);
    } catch (SQLException e) {
      throw failed(e, "rollback to savepoint", Parameters.NONE, 0);
    }
    told(TransactionEvent.ROLLBACK_TO_SAVEPOINT);
  }

  /** Gives up the savepoint of a level and those inside it; what was done since stays. */
  public void release(int level) {
    try {
      savepoints.release(connection, level);
    } catch (SQLException e) {
      throw failed(e, "release savepoint", Parameters.NONE, 0);
    }
    told(TransactionEvent.RELEASE_SAVEPOINT);
  }

  /** Whether a transaction was begun and neither committed nor rolled back. */
  public boolean inTransaction() {
    return inTransaction;
  }

  /**
   * Rolls back what was not committed, and gives the connection back as it was. A connection that
   * is already gone is no failure here: nothing of it was committed.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (Connection closing = connection) {
      rollback();
      // Not after a rollback that failed: this would commit.
      if (committedByItself) {
        closing.setAutoCommit(true);
      }
    } catch (SQLException | DatabaseException e) {
      System.getLogger("dev.aludel.sql").log(System.Logger.Level.DEBUG, "close failed", e);
    }
  }

  private <T extends @Nullable Object> T read(
      String sql,
      PreparedStatement statement,
      Parameters parameters,
      RowReader<T> reader,
      long start)
      throws SQLException {
    try (ResultSet results = statement.executeQuery()) {
      Row row = new Row(results, driver, sql);
      T result = reader.read(row);
      succeeded(sql, parameters, 1, start, row.count());
      return result;
    }
  }

  private long start() {
    return listener == null ? 0 : System.nanoTime();
  }

  private void succeeded(String sql, Parameters parameters, int executions, long start, long rows) {
    if (listener != null) {
      long nanos = System.nanoTime() - start;
      listener.onStatement(new StatementEvent(sql, parameters.visible(), executions, nanos, rows));
    }
  }

  private DatabaseException failed(
      SQLException failure, String sql, Parameters parameters, long start) {
    DatabaseException translated =
        Failures.of(
            driver, failure, new FailedStatement(sql, parameters, tables, parametersInErrors));
    if (listener != null) {
      long nanos = start == 0 ? 0 : System.nanoTime() - start;
      listener.onFailure(new StatementEvent(sql, parameters.visible(), 1, nanos, -1), translated);
    }
    return translated;
  }

  private void told(TransactionEvent event) {
    if (listener != null) {
      listener.onTransaction(event);
    }
  }

  private static long sum(int[] rows) {
    long sum = 0;
    for (int count : rows) {
      if (count < 0) {
        return -1;
      }
      sum += count;
    }
    return sum;
  }
}
