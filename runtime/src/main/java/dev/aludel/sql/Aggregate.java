package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate that says more than its arguments: {@code string_agg(name, ', ' order by name)
 * filter (where active)}.
 *
 * @param call the function
 * @param orderBy the order in which it sees the rows, written inside the parentheses
 * @param withinGroup the order that the function itself is about: {@code percentile_cont(0.5)
 *     within group (order by price)}
 * @param filter which rows it sees, null for all
 */
public record Aggregate(
    FunctionCall call,
    List<Ordering> orderBy,
    List<Ordering> withinGroup,
    @Nullable SqlExpression filter)
    implements SqlExpression {

  /** Copies the lists. */
  public Aggregate {
    orderBy = List.copyOf(orderBy);
    withinGroup = List.copyOf(withinGroup);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
