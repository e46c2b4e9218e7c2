package dev.aludel.jdbc;

import java.sql.Connection;

/** How much a transaction sees of the others; SQLAlchemy's isolation levels. */
public enum Isolation {
  /** It may see what others did not commit; PostgreSQL takes it as {@link #READ_COMMITTED}. */
  READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
  /** Each statement sees what was committed before it. */
  READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
  /** All statements see what was committed before the first one. */
  REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
  /** As if transactions ran one after the other; those that cannot fail, see retry. */
  SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE),
  /** No transaction: every statement is durable at once, and a rollback undoes nothing. */
  AUTOCOMMIT(Connection.TRANSACTION_NONE);

  private final int level;

  Isolation(int level) {
    this.level = level;
  }

  int level() {
    return level;
  }
}
