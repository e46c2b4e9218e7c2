package dev.aludel.error;

/** One row was asked for and there was none. */
public final class NoResultException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public NoResultException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
