package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.StatementCount;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A session's connection: taken when the first statement is sent, given back when the transaction
 * ends. After a failed flush the transaction is rolled back and nothing is sent until the session
 * was told so.
 */
final class SessionConnection {
  private final Supplier<JdbcConnection> source;
  private final ConnectionOptions around;
  private final OpenSessions opened;
  private final Session session;
  private OpenSessions.@Nullable Listed listed;
  private ConnectionOptions options;
  private @Nullable JdbcConnection connection;
  private @Nullable String failure;
  private @Nullable StatementCount statements;
  private int level;
  private int failedLevel;
  private @Nullable Listeners listeners;

  SessionConnection(
      Session session,
      Supplier<JdbcConnection> source,
      ConnectionOptions around,
      OpenSessions opened) {
    this.session = session;
    this.opened = opened;
    this.source = source;
    this.around = around;
    this.options = around;
  }

  /** The connection, with a transaction begun. */
  JdbcConnection get() {
    requireUsable();
    JdbcConnection open = connection;
    if (open == null) {
      open = source.get();
      connection = open;
      listed = opened.list(session);
      if (!options.equals(ConnectionOptions.NONE)) {
        open.options(options);
      }
      open.count(statements);
      open.begin();
      if (listeners != null) {
        listeners.tell(SessionListener::afterBegin);
      }
    }
    return open;
  }

  /**
   * Sets how statements, and the transactions that begin from now on, are executed; what is not
   * said is as the database has it.
   */
  void options(ConnectionOptions changed) {
    ConnectionOptions whole = changed.over(around);
    if (connection != null) {
      connection.options(whole);
    }
    options = whole;
  }

  /** Does some work with other options of statements. */
  <T extends @Nullable Object> T with(ConnectionOptions changed, Supplier<T> work) {
    if (changed.isOfTransaction()) {
      throw new SessionStateException(ErrorCode.TRANSACTION_HAS_BEGUN);
    }
    ConnectionOptions before = options;
    options(changed.over(before));
    try {
      return work.get();
    } finally {
      options(before);
    }
  }

  /** Fails if transactions may only read. */
  void requireWritable() {
    if (options.isReadOnly()) {
      throw new SessionStateException(ErrorCode.TRANSACTION_IS_READ_ONLY, "flush");
    }
  }

  /** Aborts the connection instead of giving it back; whether a transaction was lost. */
  boolean invalidate() {
    JdbcConnection open = forget();
    if (open != null) {
      open.invalidate();
    }
    return open != null;
  }

  /** Counts from now on what is sent. */
  StatementCount statements() {
    StatementCount count = statements;
    if (count == null) {
      count = new StatementCount();
      statements = count;
      if (connection != null) {
        connection.count(count);
      }
    }
    return count;
  }

  /** Who hears that a transaction has begun. */
  void onBegin(Listeners hearing) {
    listeners = hearing;
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
      close();
    }
  }

  /** Rolls back, and makes the session usable again; whether there was a transaction. */
  boolean rollback() {
    boolean begun = connection != null;
    failure = null;
    undo();
    return begun;
  }

  /**
   * Gives the connection back for the last time, which rolls back, unless it joined another;
   * whether it did.
   */
  boolean close() {
    JdbcConnection open = forget();
    if (open != null) {
      open.close();
    }
    return open != null && !open.inTransaction();
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
      undo();
    } catch (RuntimeException second) {
      cause.addSuppressed(second);
    }
    failure = String.valueOf(cause.getMessage());
  }

  private void undo() {
    JdbcConnection open = forget();
    if (open != null) {
      open.rollbackAndClose();
    }
  }

  private @Nullable JdbcConnection forget() {
    JdbcConnection open = connection;
    if (listed != null) {
      opened.strike(listed);
      listed = null;
    }
    connection = null;
    level = 0;
    failedLevel = 0;
    return open;
  }
}
