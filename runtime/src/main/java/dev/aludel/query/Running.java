package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.sql.Literal;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What running a query for rows and one for objects have in common. */
final class Running {
  private Running() {}

  static <R> List<R> rows(StatementRunner runner, Clauses clauses, RowShape<R> shape) {
    return runner.rows(Assembly.select(clauses), shape.types(), shape.reader());
  }

  static long count(StatementRunner runner, Clauses clauses) {
    return runner
        .rows(
            Assembly.count(clauses),
            List.of(SqlType.BIGINT),
            values -> (Long) Objects.requireNonNull(values[0]))
        .get(0);
  }

  static boolean exists(StatementRunner runner, Clauses clauses) {
    return !runner
        .rows(Assembly.exists(clauses), List.of(SqlType.INTEGER), values -> Literal.TRUE)
        .isEmpty();
  }

  /** The only one of at most two; {@code query} is named if it is not. */
  static <R> R one(List<R> found, Object query) {
    if (found.isEmpty()) {
      throw new NoResultException(ErrorCode.RESULT_IS_MISSING, query);
    }
    return only(found, query);
  }

  /** The only one of at most two, if there is one; {@code query} is named if there are two. */
  static <R> Optional<R> oneOrNone(List<R> found, Object query) {
    return found.isEmpty() ? Optional.empty() : Optional.ofNullable(only(found, query));
  }

  private static <R> R only(List<R> found, Object query) {
    if (found.size() > 1) {
      throw new MultipleResultsException(ErrorCode.RESULT_IS_NOT_UNIQUE, query);
    }
    return found.get(0);
  }
}
