package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** A primary key, unique constraint or unique index refused a value that exists already. */
public final class UniqueViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public UniqueViolationException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.UNIQUE_IS_VIOLATED, error, cause);
  }
}
