package dev.aludel.jdbc;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import java.sql.SQLException;

/** Transactions that are part of one which somebody else controls, at the same connection. */
final class JoinedTransactions implements Transactions {
  private final JdbcConnection outer;
  private final JoinMode mode;
  // The level of the savepoint that stands for the transaction; zero for none.
  private int own;
  private int base;

  JoinedTransactions(JdbcConnection outer, JoinMode mode) {
    this.outer = outer;
    this.mode = mode;
  }

  @Override
  public void begin(ConnectionOptions options) {
    if (!outer.inTransaction()) {
      outer.options(options);
      outer.begin();
    } else if (options.isOfTransaction() && !options.equals(outer.options())) {
      throw new SessionStateException(ErrorCode.TRANSACTION_HAS_BEGUN);
    }
    boolean savepoint =
        mode == JoinMode.CREATE_SAVEPOINT
            || (mode == JoinMode.CONDITIONAL_SAVEPOINT && outer.savepoints() > 0);
    own = savepoint ? outer.savepoint() : 0;
    base = outer.savepoints();
  }

  @Override
  public void require() throws SQLException {
    outer.requireTransaction();
  }

  @Override
  public void commit() {
    if (mode == JoinMode.CONTROL_FULLY) {
      outer.commit();
    } else if (own > 0) {
      outer.release(own);
    }
  }

  @Override
  public void rollback() {
    if (own > 0) {
      outer.rollbackTo(own);
      outer.release(own);
    } else {
      outer.rollback();
    }
  }

  @Override
  public int savepoint() {
    return outer.savepoint() - base;
  }

  @Override
  public void rollbackTo(int level) {
    outer.rollbackTo(base + level);
  }

  @Override
  public void release(int level) {
    outer.release(base + level);
  }

  @Override
  public int savepoints() {
    return outer.savepoints() - base;
  }

  @Override
  public boolean endWithConnection() {
    return own > 0 || mode == JoinMode.CONTROL_FULLY;
  }

  /** Nothing was changed. */
  @Override
  public void restore() {}

  /** It is somebody else's. */
  @Override
  public void close() {}
}
