package dev.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * Two items joined; the right one may be a join itself and then gets parentheses.
 *
 * @param kind which rows without a partner stay
 * @param left the item before
 * @param right the item after
 * @param on the condition, null for {@code CROSS} only
 */
public record Join(Kind kind, FromItem left, FromItem right, @Nullable SqlExpression on)
    implements FromItem {

  /** Which rows without a partner stay. */
  public enum Kind {
    INNER,
    LEFT,
    RIGHT,
    FULL,
    CROSS
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
