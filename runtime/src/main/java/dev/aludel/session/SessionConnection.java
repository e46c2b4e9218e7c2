package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.JdbcConnection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session's connection: taken when the first statement is sent, given back when the transaction
 * ends. After a failed flush the transaction is rolled back and nothing is sent until the session
 * was told so.
 */
final class SessionConnection {
  private final Supplier<JdbcConnection> source;
  private @Nullable JdbcConnection connection;
  private @Nullable String failure;

  SessionConnection(Supplier<JdbcConnection> source) {
    this.source = source;
  }

  /** The connection, with a transaction begun. */
  JdbcConnection get() {
    requireUsable();
    JdbcConnection open = connection;
    if (open == null) {
      open = source.get();
      connection = open;
      open.begin();
    }
    return open;
  }

  void requireUsable() {
    if (failure != null) {
      throw new SessionStateException(ErrorCode.FLUSH_FAILED_BEFORE, failure);
    }
  }

  void commit() {
    requireUsable();
    if (connection != null) {
      connection.commit();
      release();
    }
  }

  /** Rolls back, and makes the session usable again. */
  void rollback() {
    failure = null;
    release();
  }

  /** Rolls back; the session has to be told by {@link #rollback}. */
  void fail(RuntimeException cause) {
    try {
      release();
    } catch (RuntimeException second) {
      cause.addSuppressed(second);
    }
    failure = String.valueOf(cause.getMessage());
  }

  /** Gives the connection back, which rolls back what was not committed. */
  private void release() {
    JdbcConnection open = connection;
    connection = null;
    if (open != null) {
      open.close();
    }
  }
}
