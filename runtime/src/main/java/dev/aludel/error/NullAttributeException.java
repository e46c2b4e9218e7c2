package dev.aludel.error;

/** Null was given to an attribute that must have a value. */
public final class NullAttributeException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public NullAttributeException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
