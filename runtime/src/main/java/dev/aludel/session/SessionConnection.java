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
  private int level;
  private int failedLevel;

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

  /** Sets a savepoint. */
  void savepoint() {
    level = get().savepoint();
  }

  /** Ends a savepoint and those inside it; what was done since stays. */
  void release(int ended) {
    get().release(ended);
    level = ended - 1;
  }

  /**
   * Undoes what was done since a savepoint, and ends it: the session is usable again. If that
   * fails, or the whole transaction failed before, all of it is undone.
   */
  void rollbackTo(int ended) {
    JdbcConnection open = connection;
    if (open == null || level < ended) {
      return;
    }
    try {
      if (failure == null || failedLevel > ended) {
        open.rollbackTo(ended);
      }
      open.release(ended);
      level = ended - 1;
      failure = null;
    } catch (RuntimeException e) {
      failWhole(e);
      throw e;
    }
  }

  /**
   * Rolls back to the innermost savepoint, or all; the session has to be told by {@link
   * #rollbackTo} or {@link #rollback}.
   *
   * @return the level of the savepoint, which stays; zero if all was rolled back
   */
  int fail(RuntimeException cause) {
    if (level == 0 || connection == null) {
      failWhole(cause);
      return 0;
    }
    try {
      connection.rollbackTo(level);
      failure = String.valueOf(cause.getMessage());
      failedLevel = level;
    } catch (RuntimeException second) {
      cause.addSuppressed(second);
      failWhole(cause);
    }
    return level;
  }

  private void failWhole(RuntimeException cause) {
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
    level = 0;
    failedLevel = 0;
    if (open != null) {
      open.close();
    }
  }
}
