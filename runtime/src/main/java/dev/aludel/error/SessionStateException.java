package dev.aludel.error;

/** A session, or an object in it, is in a state that does not allow the call. */
public final class SessionStateException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public SessionStateException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
