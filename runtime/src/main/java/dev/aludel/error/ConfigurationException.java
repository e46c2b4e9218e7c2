package dev.aludel.error;

/** A setting of the database or of its connection is wrong. */
public final class ConfigurationException extends AludelException {
  private static final long serialVersionUID = 1L;

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public ConfigurationException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
