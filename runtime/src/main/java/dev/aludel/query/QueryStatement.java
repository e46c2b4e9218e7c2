package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.sql.Compound;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Query;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query for rows: a {@link SelectStatement}, or several put together ({@link CompoundStatement}).
 * An immutable value that belongs to no connection.
 *
 * @param <R> what a row becomes
 */
public abstract sealed class QueryStatement<R> permits SelectStatement, CompoundStatement {
  private final RowShape<R> shape;
  private final Manner manner;

  QueryStatement(RowShape<R> shape, Manner manner) {
    this.shape = shape;
    this.manner = manner;
  }

  abstract QueryBody body();

  /** The same as a part of another statement, with the values that it was given. */
  final QueryBody part() {
    return body().giving(manner.values);
  }

  /** How it is run. */
  final Manner manner() {
    return manner;
  }

  /**
   * What a statement is besides what it asks for.
   *
   * @param options the names of options that listeners look for
   * @param values those of its parameters that have names
   * @param known what statements that differ in nothing else have in common
   */
  record Manner(Set<String> options, Bindings values, Known known) {
    static Manner none() {
      return new Manner(Set.of(), Bindings.NONE, new Known());
    }

    /** For a statement that asks for something else. */
    Manner fresh() {
      return new Manner(options, values, new Known());
    }

    Manner option(String name) {
      return new Manner(ExecutionOptions.plus(options, name), values, known);
    }

    Manner with(Bindings changed) {
      return new Manner(options, changed, known);
    }

    /** A query with the values that are given. */
    Query given(Query query) {
      return values.on(query);
    }
  }

  /** What is found out once; twice the same, so a race does no harm. */
  static final class Known {
    private boolean checked;
    private boolean unfiltered;
    private @Nullable Query tree;
    private @Nullable Set<Parameter> parameters;
  }

  final RowShape<R> shape() {
    return shape;
  }

  /** The same, of at most so many rows. */
  abstract QueryStatement<R> atMost(long rows);

  /** Refuses a statement that can be made, but whose rows could not be read. */
  final void check() {
    if (!manner.known.checked) {
      body().selects().forEach(shape::check);
      StatementChecks.check(body());
      manner.known.checked = true;
    }
  }

  /** Whether it is known that no model in it has a filter. */
  final boolean isUnfiltered() {
    return manner.known.unfiltered;
  }

  /** The statement as a tree, with what is demanded of the rows besides. */
  final Query tree(QueryBody demanding) {
    if (demanding == body()) {
      return tree();
    }
    Query tree = QueryAssembly.statement(demanding);
    Criteria criteria = demanding.criteria();
    manner.known.unfiltered = criteria != null && criteria.areUnheard();
    return tree;
  }

  /** The statement as a tree. */
  final Query tree() {
    Query tree = manner.known.tree;
    if (tree == null) {
      tree = QueryAssembly.statement(body());
      manner.known.tree = tree;
    }
    return tree;
  }

  /** The same with all columns of a table whose rows are selected. */
  final Query wholeTree() {
    return shape.isRow() ? QueryAssembly.statement(Subquery.wholeBody(this)) : tree();
  }

  /** The same, run with this value for its parameter. */
  final <T> Manner given(Placeholder<T> param, @Nullable T value) {
    Set<Parameter> parameters = manner.known.parameters;
    if (parameters == null) {
      parameters = Dialect.parameters(tree());
      manner.known.parameters = parameters;
    }
    Bindings given = manner.values.plus(param, value, parameters);
    body().page().giving(given);
    return manner.with(given);
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
    return dialect.renderLiterally(manner.given(tree()));
  }

  /** The same for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  public final String literalSql(String dialect) {
    return literalSql(Dialect.named(dialect));
  }

  private String text(Dialect dialect) {
    return dialect.render(tree()).text();
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public final String toString() {
    return text(Dialect.named("postgresql"));
  }
}
