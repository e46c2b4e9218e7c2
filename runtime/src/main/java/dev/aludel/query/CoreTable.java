package dev.aludel.query;

import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueType;
import java.time.temporal.Temporal;
import java.util.function.Function;

/**
 * A table with no model, typed by hand, for the statements of {@link Sql}.
 *
 * <pre>{@code
 * static final CoreTable LOG = CoreTable.of(LOG_TABLE);
 * static final NumberColumn<Long> ID = LOG.number("id", ValueTypes::longInteger);
 * static final TextColumn LINE = LOG.text("line");
 *
 * connection.list(select(ID, LINE).from(LOG).where(LINE.contains("error")));
 * }</pre>
 */
public final class CoreTable extends TableSource {
  private CoreTable(Table table, TablePlace place) {
    super(table, place);
  }

  /** This table under its own name. */
  public static CoreTable of(Table table) {
    return new CoreTable(table, TablePlace.own());
  }

  /**
   * The table of a model where it stands in a statement, its columns by name: for what several
   * models have in common.
   */
  public static CoreTable of(EntityTable<?, ?> model) {
    return new CoreTable(model.aludelTable(), model.aludelSource().place());
  }

  /** The same table at a place. */
  static CoreTable at(Table table, TablePlace place) {
    return new CoreTable(table, place);
  }

  /** This table under another name, to be mentioned twice in one statement. */
  public CoreTable as(String alias) {
    return new CoreTable(aludelTable(), aludelPlace(alias));
  }

  /** The column of that name, text. */
  public TextColumn text(String column) {
    return TextColumn.of(this, indexOf(column));
  }

  /** The column of that name, boolean. */
  public BooleanColumn bool(String column) {
    return BooleanColumn.of(this, indexOf(column));
  }

  /** The column of that name, a number, as {@code ValueTypes::longInteger} says. */
  public <T extends Number> NumberColumn<T> number(
      String column, Function<SqlType, ValueType<T>> type) {
    return NumberColumn.of(this, indexOf(column), type);
  }

  /** The column of that name, a date or time, as {@code ValueTypes::instant} says. */
  public <T extends Temporal> TemporalColumn<T> temporal(
      String column, Function<SqlType, ValueType<T>> type) {
    return TemporalColumn.of(this, indexOf(column), type);
  }

  /** The column of that name, any other value, as {@code ValueTypes::uuid} says. */
  public <T> ValueColumn<T> value(String column, Function<SqlType, ValueType<T>> type) {
    return ValueColumn.of(this, indexOf(column), type);
  }

  private int indexOf(String column) {
    return aludelTable().indexOf(column);
  }
}
