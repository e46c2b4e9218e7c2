package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** A row refers to one that is not there, or one that is referred to was to go. */
public final class ForeignKeyViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public ForeignKeyViolationException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.FOREIGN_KEY_IS_VIOLATED, error, cause);
  }
}
