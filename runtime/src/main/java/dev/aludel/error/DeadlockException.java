package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/**
 * Transactions waited for each other and the database gave this one up; repeating it may succeed.
 */
public final class DeadlockException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public DeadlockException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.DEADLOCK_WAS_DETECTED, error, cause);
  }
}
