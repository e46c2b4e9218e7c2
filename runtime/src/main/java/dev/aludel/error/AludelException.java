package dev.aludel.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of all that Aludel throws by itself. Its message starts with the code, says what is
 * wrong and then what to do: {@code ALU-5302: Product.name has no value … Set it …}.
 */
public class AludelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private String notes = "";

  /** Makes one whose message is the code's, filled with {@code arguments}. */
  public AludelException(ErrorCode code, Object... arguments) {
    super(code.message(arguments));
    this.code = code;
  }

  /** Makes one with a message already made by {@link ErrorCode#message}. */
  protected AludelException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** What kind of problem this is: stable, to be searched for. */
  public ErrorCode code() {
    return code;
  }

  /** Adds what is known of the circumstances to the end of the message; answers this. */
  public final AludelException note(String circumstances) {
    notes += " (" + circumstances + ")";
    return this;
  }

  @Override
  public final String getMessage() {
    return super.getMessage() + notes;
  }
}
