package dev.aludel.error;

/** A row was changed or deleted by somebody else since it was loaded. */
public final class StaleRowException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public StaleRowException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
