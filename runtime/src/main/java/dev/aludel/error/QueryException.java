package dev.aludel.error;

/** A statement cannot be made, or its result not be read, the way it was asked for. */
public final class QueryException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public QueryException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
