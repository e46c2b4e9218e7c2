package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Compound;
import java.util.Set;

/**
 * A query for rows: a {@link SelectStatement}, or several put together ({@link CompoundStatement}).
 * An immutable value that belongs to no connection.
 *
 * @param <R> what a row becomes
 */
public abstract sealed class QueryStatement<R> permits SelectStatement, CompoundStatement {
  private final RowShape<R> shape;
  // Whether it was looked at; looking twice answers the same, so a race does no harm.
  private boolean checked;

  QueryStatement(RowShape<R> shape) {
    this.shape = shape;
  }

  abstract QueryBody body();

  /** The names of options that listeners look for. */
  Set<String> options() {
    return Set.of();
  }

  final RowShape<R> shape() {
    return shape;
  }

  /** The same, of at most so many rows. */
  abstract QueryStatement<R> atMost(long rows);

  /** Refuses a statement that can be made, but whose rows could not be read. */
  final void check() {
    if (!checked) {
      body().selects().forEach(shape::check);
      StatementChecks.check(body());
      checked = true;
    }
  }

  /** The rows of both, equal ones once. */
  public final CompoundStatement<R> union(QueryStatement<R> other) {
    return CompoundStatement.of(Compound.Operator.UNION, this, other);
  }

  /** The rows of both. */
  public final CompoundStatement<R> unionAll(QueryStatement<R> other) {
    return CompoundStatement.of(Compound.Operator.UNION_ALL, this, other);
  }

  /** The rows that both have, equal ones once. NULL equals NULL here. */
  public final CompoundStatement<R> intersect(QueryStatement<R> other) {
    return CompoundStatement.of(Compound.Operator.INTERSECT, this, other);
  }

  /** The rows that both have, as often as both have them. */
  public final CompoundStatement<R> intersectAll(QueryStatement<R> other) {
    return CompoundStatement.of(Compound.Operator.INTERSECT_ALL, this, other);
  }

  /** The rows that the other does not have, equal ones once. NULL equals NULL here. */
  public final CompoundStatement<R> except(QueryStatement<R> other) {
    return CompoundStatement.of(Compound.Operator.EXCEPT, this, other);
  }

  /** The rows of this one, each as often as the other has it less. */
  public final CompoundStatement<R> exceptAll(QueryStatement<R> other) {
    return CompoundStatement.of(Compound.Operator.EXCEPT_ALL, this, other);
  }

  /** This as a table of another statement's FROM, under that name; see {@link Subquery}. */
  public final Subquery subquery(String alias) {
    return Subquery.of(this, alias, false);
  }

  /**
   * This as a table of another statement's FROM, computed anew for every row of the tables before
   * it, which it may mention.
   */
  public final Subquery lateral(String alias) {
    return Subquery.of(this, alias, true);
  }

  /**
   * This as a common table: written once before the statement, however often the statement and its
   * subqueries read it.
   */
  public final Subquery cte(String name) {
    return CommonRows.of(this, name, null);
  }

  /** The same, saying whether it is to be computed on its own before; PostgreSQL only. */
  public final Subquery cte(String name, boolean materialized) {
    return CommonRows.of(this, name, materialized);
  }

  /** The text for this database; values are {@code ?}. */
  public final String sql(Dialect dialect) {
    check();
    return text(dialect);
  }

  /** The text for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  public final String sql(String dialect) {
    return sql(Dialect.named(dialect));
  }

  /**
   * The text for this database with the values written into it, to be run elsewhere: each is quoted
   * so that it is read as the value that it is. It shows the values of sensitive columns, too.
   * SQLAlchemy's {@code literal_binds}.
   */
  public final String literalSql(Dialect dialect) {
    check();
    return dialect.renderLiterally(QueryAssembly.statement(body()));
  }

  /** The same for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  public final String literalSql(String dialect) {
    return literalSql(Dialect.named(dialect));
  }

  private String text(Dialect dialect) {
    return dialect.render(QueryAssembly.statement(body())).text();
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public final String toString() {
    return text(Dialect.named("postgresql"));
  }
}
