package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.error.StaleRowException;
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
    RowSelect select = new StatementSelect(statement, body(runner, statement));
    return runner.rows(select, statement.shape().reader().apply(runner));
  }

  static <R> long partitions(
      StatementRunner runner, QueryStatement<R> statement, int size, Consumer<List<R>> consumer) {
    if (size < 1) {
      throw new QueryException(ErrorCode.PARTITION_IS_EMPTY, size);
    }
    Query query = new StatementSelect(statement, body(runner, statement)).query();
    return runner.rows(query, () -> statement.shape().reader().apply(runner), size, consumer);
  }

  static long count(StatementRunner runner, QueryStatement<?> statement) {
    return count(runner, statement.manner().given(QueryAssembly.count(body(runner, statement))));
  }

  static boolean exists(StatementRunner runner, QueryStatement<?> statement) {
    QueryBody body = body(runner, statement).giving(statement.manner().values());
    return exists(runner, statement.manner().given(QueryAssembly.exists(body)));
  }

  /** What a statement says, and what a session demands of the rows of models in it. */
  static QueryBody body(StatementRunner runner, QueryStatement<?> statement) {
    if (!statement.shape().tables().isEmpty()) {
      sessionOf(runner, statement);
    }
    Criteria criteria =
        runner instanceof QueryRunner session
            ? session.criteria(statement.manner().options())
            : null;
    if (criteria == null || (criteria.areOfModels() && statement.isUnfiltered())) {
      return statement.body();
    }
    return statement.body().demanding(criteria);
  }

  static QueryRunner sessionOf(StatementRunner runner, Object query) {
    if (runner instanceof QueryRunner session) {
      return session;
    }
    throw new QueryException(ErrorCode.OBJECTS_NEED_A_SESSION, query);
  }

  static long count(StatementRunner runner, QueryBody body, Bindings values) {
    return count(runner, values.on(QueryAssembly.count(body)));
  }

  private static long count(StatementRunner runner, Query rows) {
    Reading<Long> number = Cells.of("").value("count", NumberExpression.LONG).next();
    return runner.rows(() -> rows, number).get(0);
  }

  static boolean exists(StatementRunner runner, QueryBody body, Bindings values) {
    return exists(runner, values.on(QueryAssembly.exists(body.giving(values))));
  }

  private static boolean exists(StatementRunner runner, Query rows) {
    return !runner.rows(() -> rows, (row, at) -> Boolean.TRUE).isEmpty();
  }

  /** There is no row as the record says. */
  static <R> StaleRowException stale(RecordTable<R> table, R record) {
    return new StaleRowException(ErrorCode.ROW_IS_STALE, table.describe(record));
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
