package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Conflict;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertSource;
import dev.aludel.sql.Query;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows, made by {@link Sql#insertInto}. Columns that are not set get their server
 * default or NULL: what models declare about their objects does not apply here.
 *
 * <p>More than 1,000 rows, or 30,000 values, are sent by several statements one after the other.
 */
public final class InsertStatement implements ChangeStatement {
  private final Source table;
  private final InsertedRows rows;
  private final Upsert upsert;
  private final Bindings bindings;

  private InsertStatement(Source table, InsertedRows rows, Upsert upsert, Bindings bindings) {
    this.table = table;
    this.rows = rows;
    this.upsert = upsert;
    this.bindings = bindings;
  }

  /** Inserts these rows, each of which gets the default of each column that only others set. */
  static InsertStatement of(Source table, List<Settings> rows) {
    boolean empty = rows.size() == 1 && rows.get(0).isEmpty();
    InsertedRows all =
        empty ? InsertedRows.NONE.withDefaults(table) : InsertedRows.NONE.plus(table, rows);
    return new InsertStatement(table, all, Upsert.NONE, Bindings.NONE);
  }

  static InsertStatement into(Source table) {
    return new InsertStatement(table, InsertedRows.NONE, Upsert.NONE, Bindings.NONE);
  }

  /** Sets a column of the row that was begun last to this value; null sets it to NULL. */
  public <T> InsertStatement set(ColumnExpression<T> column, @Nullable T value) {
    return with(rows.withOpen(rows.requireOpen(table).plus(column, value)));
  }

  /** Sets all columns of a composite of that row; null sets them to NULL. */
  public <T> InsertStatement set(CompositeColumn<T> composite, @Nullable T value) {
    return with(rows.withOpen(rows.requireOpen(table).plus(composite, value)));
  }

  /**
   * Sets a column to what this expression yields; it must not mention columns, but can be a
   * subquery.
   */
  public <T> InsertStatement set(ColumnExpression<T> column, Expression<? extends T> value) {
    StatementChecks.check(Clauses.of(List.of(Expression.nodeOf(value))), "set(…)");
    return with(rows.withOpen(rows.requireOpen(table).plus(column, value)));
  }

  /** Sets what these do; they must not mention columns. */
  public InsertStatement set(Assignments assignments) {
    return with(rows.withOpen(rows.requireOpen(table).plus(assignments.settings())));
  }

  /** Sets the columns that a hybrid's setter sets for this value. */
  public <T> InsertStatement set(HybridExpression<T> hybrid, T value) {
    return set(hybrid.to(value));
  }

  /** Begins another row. It gets the default of each column that only other rows set. */
  public InsertStatement row() {
    return with(rows.next(table));
  }

  /**
   * Adds a row for each of these: {@code insertInto(PRODUCT).values(lines, field(PRODUCT.name,
   * Line::name), field(PRODUCT.stock, Line::amount))}.
   *
   * @param some at least one
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read.
  public final <T> InsertStatement values(
      Collection<T> some, ValuesField<T> first, ValuesField<T>... more) {
    List<ValuesField<T>> fields =
        new ArrayList<>(List.of(Checks.present(first, "A field of rows")));
    fields.addAll(Checks.noNulls(Arrays.asList(more), "A field of rows"));
    return with(rows.plus(table, some, fields));
  }

  /** One row of which nothing need be set: every column gets its default, or NULL. */
  public InsertStatement defaultValues() {
    return with(rows.withDefaults(table));
  }

  /** Names the columns for which a query has values: {@code columns(…).from(select(…))}. */
  public InsertColumns columns(ColumnExpression<?> first, ColumnExpression<?>... more) {
    return new InsertColumns(this, Settings.naming(first, more));
  }

  InsertStatement from(QueryStatement<?> query, Settings columns) {
    return with(rows.from(table, query, columns));
  }

  /**
   * Begins to say what is done where a row has the same values in these columns already, instead of
   * an error. They must be the primary key or a unique constraint or index of the table, and be set
   * by the statement; another unique key that is violated remains an error. Where several sessions
   * insert the same key at once, PostgreSQL lets one wait for the other; H2 may still answer the
   * error.
   *
   * <pre>{@code
   * insertInto(PRODUCT).set(PRODUCT.sku, "A-1").set(PRODUCT.stock, 3)
   *     .onConflict(PRODUCT.sku).doUpdate(PRODUCT.stock, PRODUCT.stock.plus(excluded(PRODUCT.stock)))
   * }</pre>
   */
  public OnConflict onConflict(ColumnExpression<?> first, ColumnExpression<?>... more) {
    Settings key = Settings.naming(first, more);
    return new OnConflict(with(new Upsert(key, Settings.NONE, List.of())));
  }

  /**
   * Sets one more column of the existing row to this value; null sets it to NULL. Follows {@link
   * #onConflict}.
   */
  public <T> InsertStatement doUpdate(ColumnExpression<T> column, @Nullable T value) {
    return with(new Upsert(upsert.key, upsert.updates.plus(column, value), upsert.where));
  }

  /** The same, to what an expression yields; see {@link OnConflict#doUpdate}. */
  public <T> InsertStatement doUpdate(ColumnExpression<T> column, Expression<? extends T> value) {
    return with(new Upsert(upsert.key, upsert.updates.plus(column, value), upsert.where));
  }

  /** Sets what these do, in the existing row. Follows {@link #onConflict}. */
  public InsertStatement doUpdate(Assignments assignments) {
    Settings updates = upsert.updates.plus(assignments.settings());
    return with(new Upsert(upsert.key, updates, upsert.where));
  }

  /**
   * Updates the existing row only if all of these are true; else it stays as it is, and counts as
   * none. Conditions name its columns, and {@link Sql#excluded} those of the row that was to be
   * inserted. Follows {@link #doUpdate}.
   */
  public InsertStatement where(Condition first, Condition... more) {
    if (upsert.updates.isEmpty()) {
      throw new QueryException(ErrorCode.CONFLICT_UPDATES_NOTHING, table);
    }
    List<Node> all = new ArrayList<>(upsert.where);
    all.add(Expression.nodeOf(first));
    Arrays.asList(more).forEach(condition -> all.add(Expression.nodeOf(condition)));
    return with(new Upsert(upsert.key, upsert.updates, List.copyOf(all)));
  }

  /**
   * The same, run with this value for its parameter: a statement can be kept in a constant, and run
   * again and again.
   *
   * @throws QueryException if it has no such parameter
   */
  public <T> InsertStatement bind(Placeholder<T> param, @Nullable T value) {
    SqlStatement open = new InsertStatement(table, rows, upsert, Bindings.NONE).tree();
    return new InsertStatement(table, rows, upsert, bindings.plus(param, value, open));
  }

  /** With values for parameters that it was not given yet. */
  InsertStatement giving(Bindings values) {
    return new InsertStatement(table, rows, upsert, bindings.within(values));
  }

  Source target() {
    return table;
  }

  @Override
  public SqlStatement tree() {
    return trees().get(0);
  }

  @Override
  public List<SqlStatement> trees() {
    List<Identifier> columns = rows.columns(table);
    Conflict conflict = conflict(columns);
    QueryBody body = rows.query();
    if (body == null) {
      return rows.sources(table, Scope.none().giving(bindings)).stream()
          .<SqlStatement>map(source -> insert(columns, source, conflict))
          .toList();
    }
    QueryBody query = body.giving(bindings);
    CommonTables tables = new CommonTables(query.criteria(), bindings);
    Query selected = QueryAssembly.inside(query, null, tables);
    // A common table that changes rows must be said by the whole statement; H2 takes none there.
    return List.of(
        tables.change()
            ? tables.before((SqlStatement) insert(columns, selected, conflict))
            : insert(columns, tables.before(selected), conflict));
  }

  private Insert insert(
      List<Identifier> columns, InsertSource source, @Nullable Conflict conflict) {
    return new Insert(table.table().reference(), columns, source, conflict, List.of());
  }

  private @Nullable Conflict conflict(List<Identifier> set) {
    if (upsert.key.isEmpty() && upsert.updates.isEmpty()) {
      return null;
    }
    List<Identifier> key = upsert.key.columns(table);
    if (!set.containsAll(key) || !table.table().isUnique(texts(key))) {
      throw new QueryException(ErrorCode.CONFLICT_HAS_NO_KEY, table, texts(key));
    }
    if (!rows.areAlike(table)) {
      throw new QueryException(ErrorCode.CONFLICT_NEEDS_VALUES, table);
    }
    Scope scope = Scope.of(table, excluded(table)).giving(bindings);
    List<Update.Assignment> assignments = upsert.updates.assignments(table, scope);
    SqlExpression where = Assembly.where(upsert.where, scope);
    if (scope.hasPaths()) {
      throw new QueryException(ErrorCode.CHANGE_FOLLOWS_PATH, table);
    }
    return new Conflict(key, assignments, where);
  }

  /** What is read is demanded of; what is inserted stays as it is. */
  @Override
  public ChangeStatement demanding(Criteria criteria) {
    QueryBody query = rows.query();
    return query == null ? this : with(rows.withQuery(query.demanding(criteria)));
  }

  private InsertStatement with(InsertedRows changed) {
    return new InsertStatement(table, changed, upsert, bindings);
  }

  private InsertStatement with(Upsert changed) {
    return new InsertStatement(table, rows, changed, bindings);
  }

  private static List<String> texts(List<Identifier> columns) {
    return columns.stream().map(Identifier::text).toList();
  }

  /** What is done with a row that is in the way. */
  private record Upsert(Settings key, Settings updates, List<Node> where) {
    private static final Upsert NONE = new Upsert(Settings.NONE, Settings.NONE, List.of());
  }

  /** The row that was to be inserted. */
  static Source excluded(Source table) {
    return new Source(table.table(), TablePlace.as(Conflict.NEW));
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public String toString() {
    return sql("postgresql");
  }
}
