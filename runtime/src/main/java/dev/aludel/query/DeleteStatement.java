package dev.aludel.query;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.sql.Delete;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delete of rows of a table, made by {@link Sql#deleteFrom}. Which rows must be said: {@link
 * #where}, or {@link #all} for every one. Conditions may name columns of this table and use
 * subqueries, but follow no path to another table.
 */
public final class DeleteStatement implements ChangeStatement {
  private final Filter filter;
  private final Bindings bindings;
  // Made when first asked for; making it twice gives equal trees, so a race does no harm.
  private @Nullable SqlStatement tree;

  DeleteStatement(Filter filter) {
    this(filter, Bindings.NONE);
  }

  private DeleteStatement(Filter filter, Bindings bindings) {
    this.filter = filter;
    this.bindings = bindings;
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
    DeleteStatement open =
        bindings.equals(Bindings.NONE) ? this : new DeleteStatement(filter, Bindings.NONE);
    return new DeleteStatement(filter, bindings.plus(param, value, open.tree()));
  }

  /** With values for parameters that it was not given yet. */
  DeleteStatement giving(Bindings values) {
    return new DeleteStatement(filter, bindings.within(values));
  }

  Filter filter() {
    return filter;
  }

  @Override
  public SqlStatement tree() {
    SqlStatement known = tree;
    if (known == null) {
      known = assembled();
      tree = known;
    }
    return known;
  }

  private SqlStatement assembled() {
    Scope scope = filter.scope().giving(bindings);
    filter.requireOneTable();
    SqlExpression where = filter.where(scope, List.of());
    return new Delete(filter.reference(), filter.others(scope), where, List.of());
  }

  @Override
  public Optional<EntityMapper<?>> mapper() {
    return filter.mapper();
  }

  @Override
  public Optional<RowTest> rowTest() {
    return filter.rowTest(bindings);
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
