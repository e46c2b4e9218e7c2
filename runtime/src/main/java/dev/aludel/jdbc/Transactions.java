package dev.aludel.jdbc;

import java.sql.SQLException;

/** How the transactions of a connection begin and end. */
interface Transactions extends AutoCloseable {
  /** Begins one. */
  void begin(ConnectionOptions options) throws SQLException;

  /** Begins it at the database, too, if that has waited for a statement that needs it. */
  void require() throws SQLException;

  void commit() throws SQLException;

  void rollback() throws SQLException;

  /** Sets a savepoint inside those that are open; answers its level, from 1. */
  int savepoint() throws SQLException;

  /** Undoes what was done since a savepoint, which stays. */
  void rollbackTo(int level) throws SQLException;

  /** Ends a savepoint and those inside it. */
  void release(int level) throws SQLException;

  /** How many savepoints are open. */
  int savepoints();

  /** Whether a transaction that is open is rolled back when the connection is closed. */
  boolean endWithConnection();

  /** Makes the connection what it was when it was lent. */
  void restore() throws SQLException;

  /** Gives the connection back. */
  @Override
  void close() throws SQLException;

  /** What the driver may refuse to do. */
  @FunctionalInterface
  interface Step {
    void take() throws SQLException;
  }
}
