package dev.aludel.query;

import dev.aludel.sql.Delete;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delete of rows of a table, made by {@link Sql#deleteFrom}. Which rows must be said: {@link
 * #where}, or {@link #all} for every one. Conditions may name columns of this table and use
 * subqueries, but follow no path to another table.
 */
public final class DeleteStatement extends FilteredStatement implements ChangeStatement {
  DeleteStatement(Filter filter) {
    this(filter, Bindings.NONE);
  }

  private DeleteStatement(Filter filter, Bindings bindings) {
    super(filter, bindings);
  }

  /**
   * Names another table, a subquery or listed rows: deleted are rows that {@link #where} gives a
   * partner there. H2 knows one such table only.
   */
  public DeleteStatement using(TableSource table) {
    return new DeleteStatement(filter.with(table), bindings);
  }

  /** Only rows for which all of these are true, besides those given before. */
  public DeleteStatement where(Condition first, Condition... more) {
    return new DeleteStatement(filter.plus(first, Arrays.asList(more)), bindings);
  }

  /** Every row of the table. */
  public DeleteStatement all() {
    return new DeleteStatement(filter.all(), bindings);
  }

  /**
   * The same, run with this value for its parameter: a statement can be kept in a constant, and run
   * again and again.
   *
   * @throws dev.aludel.error.QueryException if it has no such parameter
   */
  public <T> DeleteStatement bind(Placeholder<T> param, @Nullable T value) {
    return with(plus(param, value));
  }

  @Override
  DeleteStatement with(Bindings values) {
    return new DeleteStatement(filter, values);
  }

  @Override
  SqlStatement assembled() {
    Scope scope = filter.scope().giving(bindings);
    filter.requireOneTable();
    SqlExpression where = filter.where(scope, List.of());
    return new Delete(filter.reference(), filter.others(scope), where, List.of());
  }

  @Override
  public ChangeStatement demanding(Criteria criteria) {
    filter.require();
    return new DeleteStatement(filter.demanding(criteria), bindings);
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public String toString() {
    return sql("postgresql");
  }
}
