package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Insert;
import dev.aludel.sql.InsertRows;
import dev.aludel.sql.SqlExpression;
import dev.aludel.sql.SqlStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of one row, made by {@link Sql#insertInto}. Columns that are not set get their server
 * default or NULL: what models declare about their objects does not apply here.
 */
public final class InsertStatement implements ChangeStatement {
  private final Source table;
  private final Settings settings;

  InsertStatement(Source table, Settings settings) {
    this.table = table;
    this.settings = settings;
  }

  /** Sets a column to this value; null sets it to NULL. */
  public <T> InsertStatement set(ColumnExpression<T> column, @Nullable T value) {
    return new InsertStatement(table, settings.plus(column, value));
  }

  /** Sets a column to what this expression yields; it must not mention columns. */
  public <T> InsertStatement set(ColumnExpression<T> column, Expression<? extends T> value) {
    return new InsertStatement(table, settings.plus(column, value));
  }

  @Override
  public SqlStatement tree() {
    if (settings.isEmpty()) {
      throw new QueryException(ErrorCode.NOTHING_IS_SET, table);
    }
    Scope none = Scope.none();
    List<Identifier> columns = settings.columns(table);
    List<SqlExpression> values = settings.values(none);
    return new Insert(
        table.table().reference(), columns, new InsertRows(List.of(values)), List.of());
  }

  /** Its SQL, as PostgreSQL takes it. */
  @Override
  public String toString() {
    return sql("postgresql");
  }
}
