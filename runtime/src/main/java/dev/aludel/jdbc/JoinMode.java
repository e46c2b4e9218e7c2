package dev.aludel.jdbc;

/**
 * What a session does with a transaction that somebody else began; SQLAlchemy's {@code
 * join_transaction_mode}. But for {@link #CONTROL_FULLY}, a transaction that was not begun yet is
 * begun, and never committed.
 */
public enum JoinMode {
  /**
   * {@link #CREATE_SAVEPOINT} where a savepoint is open, else {@link #ROLLBACK_ONLY}; SQLAlchemy's
   * default.
   */
  CONDITIONAL_SAVEPOINT,
  /**
   * A commit commits nothing; a rollback rolls the whole transaction back, as does a {@code
   * transaction(…)} that throws; closing does nothing.
   */
  ROLLBACK_ONLY,
  /** The transaction is the session's: it commits it, rolls it back, and does so when closed. */
  CONTROL_FULLY,
  /**
   * The session's transactions are savepoints: a commit keeps its work for the transaction around,
   * a rollback or closing undoes no more than that work. For tests that roll back in the end.
   */
  CREATE_SAVEPOINT
}
