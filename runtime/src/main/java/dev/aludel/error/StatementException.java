package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** The database does not understand the statement, or what it names is not there. */
public final class StatementException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public StatementException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.STATEMENT_IS_NOT_VALID, error, cause);
  }
}
