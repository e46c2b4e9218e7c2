package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/** The transaction cannot be put in an order with a concurrent one; repeating it may succeed. */
public final class SerializationFailureException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Makes one for what the database reported. */
  public SerializationFailureException(DatabaseError error, @Nullable Throwable cause) {
    super(ErrorCode.SERIALIZATION_FAILED, error, cause);
  }
}
