package dev.aludel.error;

/** One row was asked for and there were more. */
public final class MultipleResultsException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public MultipleResultsException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
