package dev.aludel.sql;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;

/**
 * An operator that SQL has no own node for: {@code tags @> ?}. Its operands get parentheses
 * wherever they are not plain, and so does it.
 *
 * @param operator only characters that operators are made of, or words: {@code @>}, {@code similar
 *     to}
 * @param left the operand before it
 * @param right the operand after it
 */
public record Infix(String operator, SqlExpression left, SqlExpression right)
    implements SqlExpression {
  private static final String SYMBOLS = "+-*/<>=~!@#%^&|?:";

  /** Checks the operator. */
  public Infix {
    if (!isSymbol(operator) && !isWords(operator)) {
      throw new MappingException(ErrorCode.IDENTIFIER_IS_NOT_VALID, operator);
    }
  }

  /** Comments begin with two signs. */
  private static boolean isSymbol(String operator) {
    return !operator.isEmpty()
        && operator.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)
        && !operator.contains("--")
        && !operator.contains("/*");
  }

  private static boolean isWords(String operator) {
    return !operator.isBlank() && operator.chars().allMatch(Infix::isWordPart);
  }

  private static boolean isWordPart(int c) {
    return c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
