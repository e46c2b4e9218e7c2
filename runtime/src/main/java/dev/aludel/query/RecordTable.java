package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.mapping.Mapped;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The metamodel of a record: a model whose rows are values, read and replaced whole, never tracked.
 * The processor writes one final subclass per record ({@code Point_}) with a field for every
 * column. Selected, it is a record in every row:
 *
 * <pre>{@code
 * Point point = session.insert(POINT, new Point(null, 1, 2)); // with the key that it got
 * session.replace(POINT, point.withX(3));
 * List<Point> right = session.list(select(POINT).from(POINT).where(POINT.x.gt(0)));
 * }</pre>
 *
 * <p>Instances are immutable and may be shared by all threads.
 *
 * @param <R> the record
 */
public abstract non-sealed class RecordTable<R> extends TableSource
    implements Mapped, Selectable<R> {
  /** That of a table without one. */
  private static final int NO_VERSION = -1;

  // Made when first asked for; making it twice gives equal values, so a race does no harm.
  private @Nullable CompositeColumn<R> row;

  /** For generated metamodels. */
  protected RecordTable(Table table, TablePlace place) {
    super(table, place);
  }

  /** This table under another name, to be mentioned twice in one statement. */
  public abstract RecordTable<R> as(String alias);

  /** All columns as the record; generated. */
  protected abstract CompositeColumn<R> aludelMakeRow();

  /** The number of the column that counts the changes of a row, if there is one; generated. */
  protected int aludelVersion() {
    return NO_VERSION;
  }

  final CompositeColumn<R> aludelRow() {
    CompositeColumn<R> known = row;
    if (known == null) {
      known = aludelMakeRow();
      row = known;
    }
    return known;
  }

  /**
   * Inserts rows. A component that is null leaves its column to the database, if that has a value
   * of its own for it; a version begins with 1.
   */
  final ReturningStatement<R> inserting(Collection<R> records) {
    List<Settings> rows = new ArrayList<>();
    for (R record : Checks.noNulls(records, "A record")) {
      rows.add(settings(record, true));
    }
    Checks.changeable(this);
    return InsertStatement.of(aludelSource(), rows).returning(this);
  }

  /** Updates the row with the record's key and version in all other columns. */
  final ReturningStatement<R> replacing(R record) {
    Settings settings = settings(Checks.present(record, "A record"), false);
    Filter rows = Filter.of(Checks.changeable(this)).plus(is(record), List.of());
    return new UpdateStatement(settings, rows).returning(this);
  }

  /** Deletes the row with the record's key and version. */
  final DeleteStatement deleting(R record) {
    return Sql.deleteFrom(this).where(is(Checks.present(record, "A record")));
  }

  /** Selects the row with that key. */
  final SelectStatement<R> withKey(Object... key) {
    int[] columns = aludelTable().primaryKey();
    if (key.length != columns.length) {
      throw new QueryException(ErrorCode.RECORD_HAS_ANOTHER_KEY, this, columns.length, key.length);
    }
    List<Condition> conditions = new ArrayList<>();
    for (CompositeColumn.Value<?> value : aludelRow().values(null)) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] == value.index()) {
          conditions.add(value.of(Checks.operand(key[i], "get")).isEqual());
        }
      }
    }
    return Sql.select(this).from(this).where(Condition.all(conditions));
  }

  /** What names a record to people: {@code points[7]}. */
  final String describe(R record) {
    List<String> key = new ArrayList<>();
    for (CompositeColumn.Value<?> value : aludelRow().values(record)) {
      if (isKey(value.index())) {
        boolean secret = aludelTable().column(value.index()).isSensitive();
        key.add(secret ? "***" : String.valueOf(value.value()));
      }
    }
    return this + key.toString();
  }

  private boolean isKey(int column) {
    return IntStream.of(aludelTable().primaryKey()).anyMatch(part -> part == column);
  }

  private Condition is(R record) {
    List<Condition> conditions = new ArrayList<>();
    for (CompositeColumn.Value<?> value : aludelRow().values(record)) {
      if (isKey(value.index()) || value.index() == aludelVersion()) {
        if (value.value() == null) {
          throw new QueryException(ErrorCode.RECORD_IS_NEW, describe(record), value.column());
        }
        conditions.add(value.isEqual());
      }
    }
    return Condition.all(conditions);
  }

  /** What a row is set to: its whole record when it is inserted, all but the key later. */
  private Settings settings(R record, boolean isNew) {
    Settings settings = Settings.NONE;
    for (CompositeColumn.Value<?> value : aludelRow().values(record)) {
      CompositeColumn.Value<?> written =
          value.index() == aludelVersion() ? value.next(isNew) : value;
      if (isWritten(written, isNew)) {
        settings = written.in(settings);
      }
    }
    return settings;
  }

  /** What the database makes itself is left to it, and so is what may not be null. */
  private boolean isWritten(CompositeColumn.Value<?> value, boolean isNew) {
    Column column = aludelTable().column(value.index());
    if (column.isComputed() || (!isNew && isKey(value.index()))) {
      return false;
    }
    boolean own = (isNew && column.serverDefault().isPresent()) || !column.isNullable();
    return value.value() != null || !own;
  }
}
