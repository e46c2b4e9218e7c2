package dev.aludel.processor.model;

/**
 * How the database counts.
 *
 * @param start the first number
 * @param increment from one number to the next
 * @param always whether nobody else may give numbers
 */
public record Numbering(long start, long increment, boolean always) {
  /** From one in steps of one. */
  public static final Numbering USUAL = new Numbering(1, 1, false);
}
