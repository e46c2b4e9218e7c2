package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** A check constraint refused a row. */
public final class CheckViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public CheckViolationException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.CHECK_IS_VIOLATED, error, cause);
  }
}
