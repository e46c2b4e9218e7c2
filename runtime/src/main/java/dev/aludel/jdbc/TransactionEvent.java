package dev.aludel.jdbc;

/** What happened to a transaction; SQLAlchemy's connection events of the same names. */
public enum TransactionEvent {
  BEGIN,
  COMMIT,
  ROLLBACK,
  /** A savepoint was set. */
  SAVEPOINT,
  /** What was done since a savepoint is undone. */
  ROLLBACK_TO_SAVEPOINT,
  /** A savepoint was given up, what was done since stays. */
  RELEASE_SAVEPOINT
}
