package dev.aludel.error;

/** A relationship or column was read that is not loaded, and the query or session forbids that. */
public final class LazyLoadException extends AludelException {
  private static final long serialVersionUID = 1L;

  public LazyLoadException(ErrorCode code, Object... arguments) {
    super(code, arguments);
  }
}
