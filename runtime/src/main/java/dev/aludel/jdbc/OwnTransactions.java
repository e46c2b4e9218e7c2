package dev.aludel.jdbc;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.sql.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a connection that is ours while we have it. What they change of it is put
 * back when it is given back. Savepoints have names of ours, so that no name needs quotes.
 */
final class OwnTransactions implements Transactions {
  private final Connection connection;
  private final Driver driver;
  private final boolean late;
  private final List<Savepoint> savepoints = new ArrayList<>(0);
  private int named;
  private boolean autocommitting;
  // What a transaction was begun with whose statements needed none so far.
  private @Nullable ConnectionOptions waiting;
  // How it was lent; null for what was not changed.
  private @Nullable Boolean autoCommit;
  private @Nullable Boolean readOnly;
  private @Nullable Integer isolation;
  private @Nullable String schema;

  /**
   * Those of a connection.
   *
   * @param late whether they may begin at the database with the first statement that needs one
   */
  OwnTransactions(Connection connection, Driver driver, boolean late) {
    this.connection = connection;
    this.driver = driver;
    this.late = late;
  }

  @Override
  public void begin(ConnectionOptions options) throws SQLException {
    boolean isChanged =
        autoCommit != null || readOnly != null || isolation != null || schema != null;
    if (late && !options.isOfTransaction() && !isChanged && connection.getAutoCommit()) {
      waiting = options;
    } else {
      beginNow(options);
    }
  }

  @Override
  public void require() throws SQLException {
    ConnectionOptions options = waiting;
    if (options != null) {
      waiting = null;
      beginNow(options);
    }
  }

  private void beginNow(ConnectionOptions options) throws SQLException {
    autocommitting = options.isolation() == Isolation.AUTOCOMMIT;
    boolean now = connection.getAutoCommit();
    if (now != autocommitting) {
      if (autoCommit == null) {
        autoCommit = now;
      }
      connection.setAutoCommit(autocommitting);
    }
    if (options.isOfTransaction() || readOnly != null || isolation != null || schema != null) {
      characterize(options);
    }
  }

  @Override
  public void commit() throws SQLException {
    if (waiting != null) {
      waiting = null;
      return;
    }
    if (!autocommitting) {
      connection.commit();
    }
    forgetSavepoints();
  }

  @Override
  public void rollback() throws SQLException {
    forgetSavepoints();
    if (waiting != null) {
      waiting = null;
    } else if (!autocommitting) {
      connection.rollback();
    }
  }

  @Override
  public int savepoint() throws SQLException {
    require();
    savepoints.add(connection.setSavepoint("aludel_" + ++named));
    return savepoints.size();
  }

  @Override
  public void rollbackTo(int level) throws SQLException {
    connection.rollback(require(level));
    savepoints.subList(level, savepoints.size()).clear();
  }

  @Override
  public void release(int level) throws SQLException {
    connection.releaseSavepoint(require(level));
    savepoints.subList(level - 1, savepoints.size()).clear();
  }

  @Override
  public boolean endWithConnection() {
    return true;
  }

  @Override
  public int savepoints() {
    return savepoints.size();
  }

  @Override
  public void restore() throws SQLException {
    if (autoCommit != null) {
      connection.setAutoCommit(autoCommit);
    }
    if (readOnly != null) {
      connection.setReadOnly(readOnly);
    }
    if (isolation != null) {
      connection.setTransactionIsolation(isolation);
    }
    if (schema != null) {
      connection.setSchema(schema);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** The mode first: a driver takes it only while nothing was sent. */
  private void characterize(ConnectionOptions options) throws SQLException {
    Boolean mode = options.readOnly() == null ? readOnly : options.readOnly();
    if (mode != null && mode != connection.isReadOnly()) {
      if (readOnly == null) {
        readOnly = !mode;
      }
      connection.setReadOnly(mode);
    }
    if (options.isolation() != null && options.isolation() != Isolation.AUTOCOMMIT) {
      isolate(options.isolation());
    } else if (isolation != null) {
      connection.setTransactionIsolation(isolation);
    }
    if (options.schema() != null) {
      enter(Identifier.of(options.schema()));
    } else if (schema != null) {
      connection.setSchema(schema);
    }
  }

  private void enter(Identifier entered) throws SQLException {
    if (driver.enter(connection, entered)) {
      return;
    }
    if (schema == null) {
      schema = connection.getSchema();
    }
    driver.use(connection, entered);
  }

  private void isolate(Isolation level) throws SQLException {
    if (driver.isolate(connection, level)) {
      return;
    }
    int before = connection.getTransactionIsolation();
    if (before != level.level()) {
      if (isolation == null) {
        isolation = before;
      }
      connection.setTransactionIsolation(level.level());
    }
  }

  private Savepoint require(int level) {
    if (level > savepoints.size()) {
      throw new SessionStateException(ErrorCode.SAVEPOINT_HAS_ENDED);
    }
    return savepoints.get(level - 1);
  }

  private void forgetSavepoints() {
    savepoints.clear();
    named = 0;
  }
}
