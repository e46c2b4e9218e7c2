package dev.aludel.error;

/** An attribute was read that has no value yet. */
public final class UnsetAttributeException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public UnsetAttributeException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
