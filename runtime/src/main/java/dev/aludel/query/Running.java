package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Literal;
import dev.aludel.sql.Select;
import dev.aludel.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What running a query for rows and one for objects have in common. */
final class Running {
  private Running() {}

  static <R> List<R> rows(StatementRunner runner, SelectStatement<R> statement) {
    Select select = Assembly.select(clauses(runner, statement));
    RowShape<R> shape = statement.shape();
    return shape.hasObjects()
        ? sessionOf(runner, statement).objects(select, shape.items(), shape.reader())
        : runner.rows(select, shape.types(), shape.reader());
  }

  /** What a statement says, and what the runner asks of all queries for the objects in it. */
  static Clauses clauses(StatementRunner runner, SelectStatement<?> statement) {
    Clauses clauses = statement.clauses();
    if (!statement.shape().hasObjects()) {
      return clauses;
    }
    QueryRunner session = sessionOf(runner, statement);
    for (Selectable<?> item : statement.shape().items()) {
      if (item instanceof EntityTable<?, ?> table) {
        clauses = clauses.whereOf(table.aludelSource(), session.criteria(table));
      }
    }
    return clauses;
  }

  private static QueryRunner sessionOf(StatementRunner runner, SelectStatement<?> statement) {
    if (runner instanceof QueryRunner session) {
      return session;
    }
    throw new QueryException(ErrorCode.OBJECTS_NEED_A_SESSION, statement);
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
