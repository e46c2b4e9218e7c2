package dev.aludel.error;

/** Something not loaded was asked of an object that has no open session. */
public final class DetachedException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public DetachedException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
