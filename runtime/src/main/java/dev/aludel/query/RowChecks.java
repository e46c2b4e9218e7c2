package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Join;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses selects whose rows cannot be told apart as they ask, or cannot be locked. */
final class RowChecks {
  private RowChecks() {}

  /** Rows that are equal are one, which has no other values to be ordered by. */
  static void requireSelected(Clauses clauses) {
    Set<Node> selected = plain(clauses.columns());
    for (Ordering ordering : clauses.page().orderBy()) {
      if (!selected.contains(StatementChecks.plain(ordering.node()))) {
        throw new QueryException(
            ErrorCode.ORDER_IS_NOT_SELECTED,
            "Distinct rows",
            ordering.node().describe(),
            "the query");
      }
    }
  }

  /** Which of the equal rows is the first says the order, behind what they are equal in. */
  static void requireFirst(Clauses.Page page) {
    Set<Node> equal = plain(page.firstOf());
    List<Ordering> order = page.orderBy();
    for (int i = 0; i < Math.min(page.firstOf().size(), order.size()); i++) {
      if (!equal.contains(StatementChecks.plain(order.get(i).node()))) {
        throw new QueryException(
            ErrorCode.ORDER_DOES_NOT_BEGIN,
            page.firstOf().get(i).describe(),
            order.get(i).node().describe());
      }
    }
  }

  private static Set<Node> plain(List<Node> nodes) {
    return nodes.stream().map(StatementChecks::plain).collect(Collectors.toSet());
  }

  /** A lock is on rows of tables, of which each result is made of one. */
  static void requireLockable(Clauses clauses, boolean grouped, @Nullable Node window) {
    String merged = merged(clauses, grouped, window);
    if (!merged.isEmpty()) {
      throw new QueryException(ErrorCode.ROWS_CANNOT_BE_LOCKED, merged);
    }
  }

  /** What several queries answer together is in no table. */
  static void requireNoLock(QueryBody body) {
    if (!(body instanceof Clauses)
        && body.selects().stream().anyMatch(one -> one.page().lock() != null)) {
      throw new QueryException(ErrorCode.ROWS_CANNOT_BE_LOCKED, "several queries are put together");
    }
  }

  private static String merged(Clauses clauses, boolean grouped, @Nullable Node window) {
    if (clauses.distinct() || !clauses.page().firstOf().isEmpty()) {
      return "distinct rows are made of several";
    }
    if (grouped) {
      return "groups are made of several";
    }
    if (window != null) {
      return window.describe() + " looks at several";
    }
    return clauses.tables().joins().stream().anyMatch(one -> one.kind() == Join.Kind.FULL)
        ? "a full join makes some of none"
        : "";
  }
}
