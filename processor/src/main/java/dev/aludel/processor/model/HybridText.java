package dev.aludel.processor.model;

import java.util.List;

/**
 * The SQL of a hybrid that says it itself.
 *
 * @param text with {@code {0}} for the first operand
 * @param operands what stands between its words
 */
public record HybridText(String text, List<Operand> operands) {

  /** Copies the list. */
  public HybridText {
    operands = List.copyOf(operands);
  }

  /**
   * A column of the row, or a parameter of the hybrid.
   *
   * @param name the column's in the table, or the parameter's
   */
  public record Operand(String name, boolean isParameter) {}
}
