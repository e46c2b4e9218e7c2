package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Conflict;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import dev.aludel.sql.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one row, made by {@link Sql#insertInto}. Columns that are not set get their server
 * default or NULL: what models declare about their objects does not apply here.
 */
public final class InsertStatement implements ChangeStatement {
  private final Source table;
  private final Settings settings;
  private final List<ColumnExpression<?>> unique;
  private final Settings updates;

  private InsertStatement(
      Source table, Settings settings, List<ColumnExpression<?>> unique, Settings updates) {
    this.table = table;
    this.settings = settings;
    this.unique = unique;
    this.updates = updates;
  }

  static InsertStatement into(Source table) {
    return new InsertStatement(table, Settings.NONE, List.of(), Settings.NONE);
  }

  /** Sets a column to this value; null sets it to NULL. */
  public <T> InsertStatement set(ColumnExpression<T> column, @Nullable T value) {
    return new InsertStatement(table, settings.plus(column, value), unique, updates);
  }

  /** Sets a column to what this expression yields; it must not mention columns. */
  public <T> InsertStatement set(ColumnExpression<T> column, Expression<? extends T> value) {
    return new InsertStatement(table, settings.plus(column, value), unique, updates);
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
    List<ColumnExpression<?>> columns = new ArrayList<>(List.of(Checks.present(first, "A column")));
    columns.addAll(Checks.noNulls(Arrays.asList(more), "A column"));
    return new OnConflict(new InsertStatement(table, settings, columns, Settings.NONE));
  }

  /**
   * Sets one more column of the existing row to this value; null sets it to NULL. Follows {@link
   * #onConflict}.
   */
  public <T> InsertStatement doUpdate(ColumnExpression<T> column, @Nullable T value) {
    return new InsertStatement(table, settings, unique, updates.plus(column, value));
  }

  /** The same, to what an expression yields; see {@link OnConflict#doUpdate}. */
  public <T> InsertStatement doUpdate(ColumnExpression<T> column, Expression<? extends T> value) {
    return new InsertStatement(table, settings, unique, updates.plus(column, value));
  }

  @Override
  public SqlStatement tree() {
    if (settings.isEmpty()) {
      throw new QueryException(ErrorCode.NOTHING_IS_SET, table);
    }
    List<Identifier> columns = settings.columns(table);
    List<SqlExpression> values = settings.values(Scope.none());
    InsertRows row = new InsertRows(List.of(values));
    return new Insert(table.table().reference(), columns, row, conflict(columns), List.of());
  }

  private @Nullable Conflict conflict(List<Identifier> set) {
    if (unique.isEmpty() && updates.isEmpty()) {
      return null;
    }
    List<Identifier> key = key();
    if (!set.containsAll(key) || !table.table().isUnique(texts(key))) {
      throw new QueryException(ErrorCode.CONFLICT_HAS_NO_KEY, table, texts(key));
    }
    Scope scope = Scope.of(List.of(table, excluded(table)), Set.of(), null);
    List<Update.Assignment> assignments = updates.assignments(table, scope);
    if (scope.hasPaths()) {
      throw new QueryException(ErrorCode.CHANGE_FOLLOWS_PATH, table);
    }
    return new Conflict(key, assignments);
  }

  private List<Identifier> key() {
    Settings named = Settings.NONE;
    for (ColumnExpression<?> column : unique) {
      named = named.naming(column.expression());
    }
    return named.columns(table);
  }

  private static List<String> texts(List<Identifier> columns) {
    return columns.stream().map(Identifier::text).toList();
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
