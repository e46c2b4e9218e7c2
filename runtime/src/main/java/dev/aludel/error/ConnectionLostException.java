package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** The connection could not be made, or broke; what an open transaction did is not committed. */
public final class ConnectionLostException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public ConnectionLostException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.CONNECTION_WAS_LOST, error, cause);
  }
}
