package dev.aludel.sql;

import java.util.List;

/**
 * SQL written by hand, the explicit escape: texts printed as they are, with expressions between
 * them. It gets parentheses wherever it is an operand, unless it needs none.
 *
 * @param texts one more than expressions
 * @param expressions what stands between the texts
 * @param closed whether it holds together as it is: a call, or something in parentheses
 */
public record Fragment(List<String> texts, List<SqlExpression> expressions, boolean closed)
    implements SqlExpression {

  /** One that gets parentheses wherever it is an operand. */
  public Fragment(List<String> texts, List<SqlExpression> expressions) {
    this(texts, expressions, false);
  }

  /** Checks the sizes and copies the lists. */
  public Fragment {
    if (texts.size() != expressions.size() + 1) {
      throw new IllegalArgumentException("texts must be one more than expressions");
    }
    texts = List.copyOf(texts);
    expressions = List.copyOf(expressions);
  }

  /** A text with nothing in it. */
  public static Fragment of(String text) {
    return new Fragment(List.of(text), List.of());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
