package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a result, the part of it that is wanted, and whether its rows are locked.
 *
 * @param orderBy the terms of the order, the most important first
 * @param limit how many rows at most, null for all; usually a {@link Bind}
 * @param offset how many rows are left out before, null for none
 * @param lock the lock on the rows, null for none
 * @param hints what is written besides behind SELECT and at the end
 */
public record Slice(
    List<Ordering> orderBy,
    @Nullable SqlExpression limit,
    @Nullable SqlExpression offset,
    @Nullable Lock lock,
    List<Hint> hints) {
  /** All rows in no order. */
  public static final Slice ALL = new Slice(List.of(), null, null, null);

  /** Copies the lists. */
  public Slice {
    orderBy = List.copyOf(orderBy);
    hints = List.copyOf(hints);
  }

  /** Such a part without hints. */
  public Slice(
      List<Ordering> orderBy,
      @Nullable SqlExpression limit,
      @Nullable SqlExpression offset,
      @Nullable Lock lock) {
    this(orderBy, limit, offset, lock, List.of());
  }
}
