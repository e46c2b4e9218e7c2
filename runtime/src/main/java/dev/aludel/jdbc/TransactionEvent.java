package dev.aludel.jdbc;

/** What happened to a transaction; SQLAlchemy's connection events of the same names. */
public enum TransactionEvent {
  BEGIN,
  COMMIT,
  ROLLBACK
}
