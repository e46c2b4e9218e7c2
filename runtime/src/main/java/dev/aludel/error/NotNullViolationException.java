package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** A column that must have a value got none. */
public final class NotNullViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public NotNullViolationException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.NOT_NULL_IS_VIOLATED, error, cause);
  }
}
