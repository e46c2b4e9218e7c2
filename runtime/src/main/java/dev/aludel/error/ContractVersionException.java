package dev.aludel.error;

/** Generated code and the runtime speak different versions of their contract. */
public final class ContractVersionException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public ContractVersionException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
