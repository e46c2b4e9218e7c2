package dev.aludel.shop;

/** Options that contradict each other, or lie outside of what is possible. */
final class WrongOptionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongOptionException(String message) {
    super(message);
  }
}
