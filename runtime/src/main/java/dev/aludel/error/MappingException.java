package dev.aludel.error;

/** A table, a column or a mapping is declared, or used, in a way that cannot work. */
public final class MappingException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public MappingException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
