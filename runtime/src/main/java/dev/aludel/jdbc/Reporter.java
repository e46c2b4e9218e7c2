package dev.aludel.jdbc;

import dev.aludel.error.DatabaseException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells listeners what a connection does, and makes exceptions of what it could not. */
final class Reporter {
  private final Driver driver;
  private final KnownTables tables;
  private final Reporting reporting;
  private final @Nullable StatementListener listener;
  private final boolean ofTransactions;
  private @Nullable StatementCount count;

  Reporter(Driver driver, KnownTables tables, Reporting reporting, boolean ofTransactions) {
    this.driver = driver;
    this.tables = tables;
    this.reporting = reporting;
    this.listener = reporting.listener();
    this.ofTransactions = ofTransactions;
  }

  /** The same for a connection whose transactions are told of by another one. */
  Reporter ofStatements() {
    return new Reporter(driver, tables, reporting, false);
  }

  boolean isHeard() {
    return listener != null || count != null;
  }

  void count(@Nullable StatementCount statements) {
    count = statements;
  }

  /** When a statement starts, which is counted first; nothing is measured for nobody. */
  long start(String sql) {
    if (count != null) {
      count.sending(sql);
    }
    return listener == null ? 0 : System.nanoTime();
  }

  void succeeded(String sql, Parameters parameters, int executions, long start, long rows) {
    if (listener != null) {
      long nanos = System.nanoTime() - start;
      listener.onStatement(new StatementEvent(sql, parameters.visible(), executions, nanos, rows));
    }
  }

  DatabaseException failed(SQLException failure, String sql, Parameters parameters, long start) {
    boolean shown = reporting.parametersInErrors();
    DatabaseException translated =
        Failures.of(driver, failure, new FailedStatement(sql, parameters, tables, shown));
    if (listener != null) {
      long nanos = start == 0 ? 0 : System.nanoTime() - start;
      listener.onFailure(new StatementEvent(sql, parameters.visible(), 1, nanos, -1), translated);
    }
    return translated;
  }

  void told(TransactionEvent event) {
    if (listener != null && ofTransactions) {
      listener.onTransaction(event);
    }
  }

  void told(ConnectionEvent event) {
    if (listener != null && ofTransactions) {
      listener.onConnection(event);
    }
  }

  /** Notes that something could not be closed, which is no failure: nobody waits for it. */
  static void notClosed(Exception failure) {
    System.getLogger("dev.aludel.sql").log(System.Logger.Level.DEBUG, "close failed", failure);
  }

  /** The rows of a batch; -1 where the driver does not say. */
  static long sum(int[] rows) {
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
