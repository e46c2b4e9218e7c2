package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Compound;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of several queries put together: UNION, INTERSECT, EXCEPT. An immutable value that
 * belongs to no connection.
 *
 * <pre>{@code
 * select(USER.email).from(USER)
 *     .union(select(SUPPLIER.email).from(SUPPLIER))
 *     .orderBy(USER.email.asc());
 * }</pre>
 *
 * <p>An operation takes all that was said before it as its left side, in parentheses where SQL
 * needs them: unlike in SQL, INTERSECT does not come first.
 *
 * @param <R> what a row becomes, as the first query says
 */
public final class CompoundStatement<R> extends QueryStatement<R> {
  private final CompoundBody body;

  private CompoundStatement(CompoundBody body, RowShape<R> shape, Manner manner) {
    super(shape, manner);
    this.body = body;
  }

  static <R> CompoundStatement<R> of(
      Compound.Operator operator, QueryStatement<R> left, QueryStatement<R> right) {
    QueryBody other = Checks.present(right, "A query").part();
    QueryBody one = left.part();
    if (one.columns().size() != other.columns().size()) {
      throw new QueryException(
          ErrorCode.COMPOUND_DIFFERS, one.columns().size(), other.columns().size());
    }
    for (Clauses each : other.selects()) {
      right.shape().check(each);
    }
    Manner manner = left.manner().with(Bindings.NONE).fresh();
    return new CompoundStatement<>(CompoundBody.of(operator, one, other), left.shape(), manner);
  }

  @Override
  CompoundBody body() {
    return body;
  }

  /**
   * The order of the whole, by what the first query selects.
   *
   * @throws QueryException when the statement is rendered, if it names anything else
   */
  public CompoundStatement<R> orderBy(Ordering... orderings) {
    List<Ordering> more = Checks.noNulls(Arrays.asList(orderings), "An ordering");
    return with(body.page().orderBy(more));
  }

  /** At most so many rows of the whole. */
  public CompoundStatement<R> limit(long rows) {
    return with(body.page().limit(rows));
  }

  /** At most as many rows of the whole as the statement is told when it is run. */
  public CompoundStatement<R> limit(Param<? extends Number> rows) {
    return with(body.page().limit(Checks.present(rows, "A parameter").place()));
  }

  /** Leaves out so many rows of the whole at the beginning. */
  public CompoundStatement<R> offset(long rows) {
    return with(body.page().offset(rows));
  }

  /** Leaves out as many rows as the statement is told when it is run. */
  public CompoundStatement<R> offset(Param<? extends Number> rows) {
    return with(body.page().offset(Checks.present(rows, "A parameter").place()));
  }

  /** Sees rows that a filter of their model hides; see {@link EntityQuery#without}. */
  public CompoundStatement<R> without(RowFilter filter) {
    return option(Checks.present(filter, "A filter").name());
  }

  /** Names an option that listeners look for; see {@link EntityQuery#option}. */
  public CompoundStatement<R> option(String name) {
    return new CompoundStatement<>(body, shape(), manner().option(name));
  }

  /**
   * The same, run with this value for its parameter; those of its members that they were not given
   * are its own.
   *
   * @throws QueryException if it has no such parameter
   */
  public <T> CompoundStatement<R> bind(Placeholder<T> param, @Nullable T value) {
    return new CompoundStatement<>(body, shape(), given(param, value));
  }

  @Override
  CompoundStatement<R> atMost(long rows) {
    CompoundBody few = body.with(body.page().giving(manner().values())).atMost(rows);
    return new CompoundStatement<>(few, shape(), manner().fresh());
  }

  private CompoundStatement<R> with(Clauses.Page page) {
    return new CompoundStatement<>(body.with(page), shape(), manner().fresh());
  }
}
