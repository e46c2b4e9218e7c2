package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** A value does not fit its column or its operation: too long, out of range, division by zero. */
public final class DataException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public DataException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.DATA_IS_NOT_VALID, error, cause);
  }
}
