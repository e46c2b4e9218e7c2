package dev.aludel.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database, or the way to it, failed. The message ends with the statement if there is one. */
public class DatabaseException extends AludelException {
  private static final long serialVersionUID = 1L;

  private final DatabaseError error;

  /** Makes one for a failure that no subclass describes. */
  public DatabaseException(DatabaseError error, @Nullable Throwable cause) {
    this(ErrorCode.DATABASE_FAILED, error, cause);
  }

  /** Makes one with a subclass's code. */
  protected DatabaseException(ErrorCode code, DatabaseError error, @Nullable Throwable cause) {
    super(code, message(code, error), cause);
    this.error = error;
  }

  /** The statement that failed, without the values that were sent with it. */
  public final Optional<String> sql() {
    return Optional.ofNullable(error.sql());
  }

  /** The standard's five characters for what happened. */
  public final Optional<String> sqlState() {
    return Optional.ofNullable(error.sqlState());
  }

  final DatabaseError error() {
    return error;
  }

  private static String message(ErrorCode code, DatabaseError error) {
    String text = error.message().strip();
    String sentence = text.endsWith(".") ? text : text + ".";
    return code.message(sentence)
        + (error.sql() == null ? "" : " SQL: " + error.sql())
        + (error.parameters() == null ? "" : " Parameters: " + error.parameters());
  }
}
