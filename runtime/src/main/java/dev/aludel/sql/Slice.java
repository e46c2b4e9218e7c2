package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a result and the part of it that is wanted.
 *
 * @param orderBy the terms of the order, the most important first
 * @param limit how many rows at most, null for all; usually a {@link Bind}
 * @param offset how many rows are left out before, null for none
 */
public record Slice(
    List<Ordering> orderBy, @Nullable SqlExpression limit, @Nullable SqlExpression offset) {
  /** All rows in no order. */
  public static final Slice ALL = new Slice(List.of(), null, null);

  /** Copies the list. */
  public Slice {
    orderBy = List.copyOf(orderBy);
  }
}
