package dev.aludel.query;

import dev.aludel.dialect.Dialect;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Reading;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Insert;
import dev.aludel.sql.SelectColumn;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Update;
import dev.aludel.sql.With;
import dev.aludel.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that answers something of each row that it changed, made by {@link
 * ChangeStatement#returning}: of an insert and an update as the row is now, of a delete as it was.
 * Run by {@link StatementRunner#list(ReturningStatement)}. An immutable value.
 *
 * @param <R> what a row becomes
 */
public final class ReturningStatement<R> {
  private final ChangeStatement change;
  private final RowShape<R> shape;
  private final List<Node> nodes;
  private final Bindings bindings;

  private ReturningStatement(ChangeStatement change, RowShape<R> shape, Bindings bindings) {
    this.change = change;
    this.shape = shape;
    this.bindings = bindings;
    this.nodes = shape.nodes();
  }

  static <R> ReturningStatement<R> of(ChangeStatement change, RowShape<R> shape) {
    ReturningStatement<R> statement = new ReturningStatement<>(change, shape, Bindings.NONE);
    if (!(change instanceof UpdateStatement) && !shape.tables().isEmpty()) {
      throw new QueryException(ErrorCode.RETURNING_HAS_NO_OBJECTS, statement.target());
    }
    shape.check(statement.rows());
    StatementChecks.check(statement.rows(), "returning(…)");
    return statement;
  }

  /** What is changed. */
  public ChangeStatement change() {
    return given();
  }

  /** How the rows of one result are read for this runner. */
  public Reading<R> reading(StatementRunner runner) {
    return shape.reader().apply(runner);
  }

  /** The same of rows only that fulfil what a session demands. */
  public ReturningStatement<R> demanding(Criteria criteria) {
    return new ReturningStatement<>(change.demanding(criteria), shape, bindings);
  }

  /**
   * The same, run with this value for its parameter.
   *
   * @throws QueryException if it has no such parameter
   */
  public <T> ReturningStatement<R> bind(Placeholder<T> param, @Nullable T value) {
    SqlStatement open = new ReturningStatement<>(change, shape, Bindings.NONE).trees().get(0);
    return new ReturningStatement<>(change, shape, bindings.plus(param, value, open));
  }

  /** With values for parameters that it was not given yet. */
  ReturningStatement<R> giving(Bindings values) {
    return new ReturningStatement<>(change, shape, bindings.within(values));
  }

  private ChangeStatement given() {
    return change instanceof InsertStatement insert
        ? insert.giving(bindings)
        : ((FilteredStatement) change).giving(bindings);
  }

  /** The statements that do it, one after the other; see {@link ChangeStatement#trees}. */
  public List<SqlStatement> trees() {
    Scope scope = scope();
    List<SelectColumn> first = columns(scope);
    if (scope.hasPaths()) {
      throw new QueryException(ErrorCode.CHANGE_FOLLOWS_PATH, target());
    }
    List<SelectColumn> columns = scope.isComplete() ? first : columns(scope.completed());
    return given().trees().stream().map(tree -> answering(tree, columns)).toList();
  }

  /**
   * The answer as a common table of a select, or of the select of an insert, which change the rows
   * when they are run: {@code deleteFrom(POST).where(…).returning(POST.id).cte("gone")}. PostgreSQL
   * only. Other parts of the statement see the rows as they were before. What a model declares
   * about its updates does not apply.
   */
  public Subquery cte(String name) {
    List<SqlType> types = shape.types();
    return Subquery.of(nodes, types, rows().nullable(), CommonRows.of(this, name));
  }

  private Source target() {
    return change instanceof InsertStatement insert ? insert.target() : filter().table();
  }

  private Filter filter() {
    return ((FilteredStatement) change).filter;
  }

  /** Only columns of the table: no database but PostgreSQL answers those of others. */
  private Scope scope() {
    Scope scope = Scope.of(target()).giving(bindings);
    boolean alone = change instanceof InsertStatement || filter().others().isEmpty();
    return alone ? scope : scope.qualifying();
  }

  /** A select that answers the same. */
  private Clauses rows() {
    Clauses rows = Clauses.of(nodes).withFrom(target());
    return change instanceof DeleteStatement ? rows.whereAll(filter().conditions()) : rows;
  }

  private List<SelectColumn> columns(Scope scope) {
    return nodes.stream().map(node -> SelectColumn.of(node.in(scope))).toList();
  }

  private static SqlStatement answering(SqlStatement tree, List<SelectColumn> columns) {
    if (tree instanceof With with) {
      return new With(with.tables(), answering(with.body(), columns));
    }
    if (tree instanceof Insert insert) {
      return insert.answering(columns);
    }
    return tree instanceof Update update
        ? update.answering(columns)
        : ((Delete) tree).answering(columns);
  }

  /** The text for this database; values are {@code ?}. */
  public String sql(Dialect dialect) {
    return dialect.render(trees().get(0)).text();
  }

  /** The text for the database of this name: {@code "h2"}, {@code "postgresql"}. */
  public String sql(String dialect) {
    return sql(Dialect.named(dialect));
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public String toString() {
    return sql("postgresql");
  }
}
