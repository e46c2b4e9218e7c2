package dev.aludel.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of the schema refused a row. The subclasses say which kind; names are there when the
 * server reports them (PostgreSQL does, H2 does not for all).
 */
public class IntegrityException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Makes one for a kind of constraint that no subclass describes. */
  public IntegrityException(DatabaseError error, @Nullable Throwable cause) {
    this(ErrorCode.INTEGRITY_IS_VIOLATED, error, cause);
  }

  IntegrityException(ErrorCode code, DatabaseError error, @Nullable Throwable cause) {
    super(code, error, cause);
  }

  /** The constraint that was violated. */
  public final Optional<String> constraint() {
    return Optional.ofNullable(error().constraint());
  }

  /** The table whose row was refused. */
  public final Optional<String> table() {
    return Optional.ofNullable(error().table());
  }

  /** The column whose value was refused. */
  public final Optional<String> column() {
    return Optional.ofNullable(error().column());
  }
}
