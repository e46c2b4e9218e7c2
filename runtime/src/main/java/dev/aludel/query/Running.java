package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Cells;
import dev.aludel.mapping.Reading;
import dev.aludel.sql.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What running a query for rows and one for objects have in common. */
final class Running {
  private Running() {}

  static <R> List<R> rows(StatementRunner runner, QueryStatement<R> statement) {
    Query query = query(runner, statement);
    return runner.rows(query, statement.shape().reader().apply(runner));
  }

  static <R> long partitions(
      StatementRunner runner, QueryStatement<R> statement, int size, Consumer<List<R>> consumer) {
    if (size < 1) {
      throw new QueryException(ErrorCode.PARTITION_IS_EMPTY, size);
    }
    Query query = query(runner, statement);
    return runner.rows(query, () -> statement.shape().reader().apply(runner), size, consumer);
  }

  private static Query query(StatementRunner runner, QueryStatement<?> statement) {
    statement.check();
    return QueryAssembly.statement(body(runner, statement));
  }

  /** What a statement says, and what a session demands of the rows of models in it. */
  static QueryBody body(StatementRunner runner, QueryStatement<?> statement) {
    if (!statement.shape().tables().isEmpty()) {
      sessionOf(runner, statement);
    }
    Criteria criteria =
        runner instanceof QueryRunner session ? session.criteria(statement.options()) : null;
    return criteria == null ? statement.body() : statement.body().demanding(criteria);
  }

  static QueryRunner sessionOf(StatementRunner runner, Object query) {
    if (runner instanceof QueryRunner session) {
      return session;
    }
    throw new QueryException(ErrorCode.OBJECTS_NEED_A_SESSION, query);
  }

  static long count(StatementRunner runner, QueryBody body) {
    Reading<Long> number = Cells.of("").value("count", NumberExpression.LONG).next();
    return runner.rows(QueryAssembly.count(body), number).get(0);
  }

  static boolean exists(StatementRunner runner, QueryBody body) {
    return !runner.rows(QueryAssembly.exists(body), (row, at) -> Boolean.TRUE).isEmpty();
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
