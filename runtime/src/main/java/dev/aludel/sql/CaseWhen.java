package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of the first branch whose condition is true.
 *
 * @param branches tried in order; not empty
 * @param otherwise the result when none is true, null for NULL
 */
public record CaseWhen(List<Branch> branches, @Nullable SqlExpression otherwise)
    implements SqlExpression {

  /** Copies the list, which must not be empty. */
  public CaseWhen {
    if (branches.isEmpty()) {
      throw new IllegalArgumentException("no branch");
    }
    branches = List.copyOf(branches);
  }

  /** A condition and its result. */
  public record Branch(SqlExpression condition, SqlExpression result) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
