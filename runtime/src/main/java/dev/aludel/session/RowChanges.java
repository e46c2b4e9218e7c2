package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Updates and deletes rows by their keys, and by their versions where there are any: {@link
 * StaleRowException} for the first object whose row is not there as it was read.
 */
final class RowChanges {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final Versions versions;
  // The keys of rows that this flush changed.
  private final Map<EntityState, @Nullable Object[]> keys = new HashMap<>();

  private final List<EntityState> expressed = new ArrayList<>();

  RowChanges(JdbcConnection connection, StatementTexts texts, Versions versions) {
    this.connection = connection;
    this.texts = texts;
    this.versions = versions;
  }

  void update(FlushStep.Update step) {
    EntityMapper<?> mapper = step.mapper();
    int[] columns = step.columns().toArray();
    boolean versioned = mapper.version() >= 0 && step.columns().contains(mapper.version());
    int at = versioned ? step.columns().indexOf(mapper.version()) : -1;
    List<@Nullable Object[]> values = new ArrayList<>(step.rows().size());
    for (EntityState row : step.rows()) {
      @Nullable Object[] match = versioned ? keyAndVersion(row) : key(row);
      @Nullable Object[] both = RowValues.with(row, columns, match);
      if (versioned) {
        both[at] = versions.next(row, match[match.length - 1]);
      }
      values.add(both);
    }
    write(new Change(mapper, step.columns(), versioned), step.rows(), values);
    noteKeys(mapper, step.columns(), step.rows(), values);
  }

  /** Updates a row some of whose columns the database calculates; they are read when needed. */
  void update(ExpressedRow statement, FlushStep.Express step) {
    EntityState row = step.row();
    int version = step.mapper().version();
    boolean versioned = version >= 0 && step.columns().contains(version);
    @Nullable Object[] match = versioned ? keyAndVersion(row) : key(row);
    Object next = versioned ? versions.next(row, match[match.length - 1]) : null;
    int[] matching = new Change(step.mapper(), step.columns(), versioned).matching();
    if (statement.update(matching, match, next) == 0) {
      throw stale(row);
    }
    noteKeys(
        step.mapper(),
        step.columns(),
        List.of(row),
        List.<@Nullable Object[]>of(RowValues.of(row, step.columns().toArray())));
    expressed.add(row);
  }

  /** Everything succeeded: what the database calculated is not known yet. */
  void complete() {
    for (EntityState row : expressed) {
      for (int column : ColumnSet.expressed(row).toArray()) {
        row.markUnset(column);
      }
    }
  }

  /** Writes the same kind of value into columns of rows that are written or deleted later. */
  void fill(
      EntityMapper<?> mapper,
      ColumnSet filled,
      List<EntityState> rows,
      Function<Column, @Nullable Object> value) {
    int[] columns = filled.toArray();
    List<@Nullable Object[]> values = new ArrayList<>();
    for (EntityState row : rows) {
      @Nullable Object[] set = new Object[columns.length];
      for (int i = 0; i < columns.length; i++) {
        set[i] = value.apply(mapper.table().column(columns[i]));
      }
      values.add(RowValues.join(set, key(row)));
    }
    write(new Change(mapper, filled, false), rows, values);
    noteKeys(mapper, filled, rows, values);
  }

  void delete(FlushStep.Delete step) {
    Table table = step.mapper().table();
    boolean versioned = step.mapper().version() >= 0;
    List<@Nullable Object[]> matches = new ArrayList<>();
    step.rows().forEach(row -> matches.add(versioned ? keyAndVersion(row) : key(row)));
    int[] matching = new Change(step.mapper(), ColumnSet.NONE, versioned).matching();
    RowParameters binding = new RowParameters(table, matching);
    boolean arrays = texts.dialect().supportsArrayInsert() && matching.length == 1;
    if (step.rows().size() > 1 && arrays) {
      Parameters parameters = new Parameters();
      binding.addArrays(parameters, matches);
      requireAll(step.rows(), connection.update(texts.deleteByKeys(table), parameters));
    } else {
      String sql =
          versioned
              ? texts.delete(table, matching)
              : Mappers.deleteByKey(step.mapper()).in(texts.dialect().name());
      requireEach(step.rows(), batch(sql, binding, matches));
    }
  }

  /** The key that an object's row has by now. */
  @Nullable Object[] key(EntityState row) {
    @Nullable Object[] changed = keys.get(row);
    return changed == null ? RowValues.key(row) : changed;
  }

  private @Nullable Object[] keyAndVersion(EntityState row) {
    int version = row.mapper().version();
    Object old = row.isSet(version) ? Mappers.value(row.mapper(), row.entity(), version) : null;
    return RowValues.join(key(row), new @Nullable Object[] {old});
  }

  /** Remembers the keys that rows have from now on: what is sent later finds them by these. */
  private void noteKeys(
      EntityMapper<?> mapper,
      ColumnSet columns,
      List<EntityState> rows,
      List<@Nullable Object[]> values) {
    int[] keyColumns = mapper.table().primaryKey();
    if (Arrays.stream(keyColumns).noneMatch(columns::contains)) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      @Nullable Object[] key = key(rows.get(i)).clone();
      for (int part = 0; part < key.length; part++) {
        if (columns.contains(keyColumns[part])) {
          key[part] = values.get(i)[columns.indexOf(keyColumns[part])];
        }
      }
      keys.put(rows.get(i), key);
    }
  }

  private void write(Change change, List<EntityState> rows, List<@Nullable Object[]> values) {
    Table table = change.mapper.table();
    int[] matching = change.matching();
    RowParameters binding =
        new RowParameters(table, RowValues.join(change.columns.toArray(), matching));
    if (rows.size() == 1 || !texts.dialect().supportsArrayInsert()) {
      requireEach(rows, batch(texts.update(table, change.columns, matching), binding, values));
      return;
    }
    Parameters parameters = new Parameters();
    binding.addArrays(parameters, values);
    String sql = texts.updateFromArrays(table, change.columns, matching, change.versioned);
    if (change.versioned) {
      Set<Object> found = new HashSet<>();
      connection.query(sql, parameters, answer -> addKeys(answer, table, found));
      requireFound(rows, found);
    } else {
      requireAll(rows, connection.update(sql, parameters));
    }
  }

  private int[] batch(String sql, RowParameters binding, List<@Nullable Object[]> rows) {
    List<Parameters> executions = new ArrayList<>(rows.size());
    for (@Nullable Object[] row : rows) {
      Parameters parameters = new Parameters(row.length);
      binding.addAll(parameters, List.<@Nullable Object[]>of(row));
      executions.add(parameters);
    }
    if (executions.size() == 1) {
      return new int[] {(int) connection.update(sql, executions.get(0))};
    }
    return connection.batch(sql, executions);
  }

  private static int addKeys(Row answer, Table table, Set<Object> found) {
    int[] key = table.primaryKey();
    while (answer.next()) {
      @Nullable Object[] values = new Object[key.length];
      for (int i = 0; i < key.length; i++) {
        values[i] = answer.get(i + 1, table.column(key[i]).type());
      }
      found.add(RowValues.comparable(values));
    }
    return found.size();
  }

  /** Keys may be changed by the very statement: these rows are found by the new ones. */
  private void requireFound(List<EntityState> rows, Set<Object> found) {
    if (found.size() == rows.size()) {
      return;
    }
    for (EntityState row : rows) {
      @Nullable Object[] now = RowValues.of(row, row.keyColumns());
      if (!found.contains(RowValues.comparable(now))) {
        throw stale(row);
      }
    }
  }

  private void requireAll(List<EntityState> rows, long written) {
    if (written == rows.size()) {
      return;
    }
    EntityMapper<?> mapper = rows.get(0).mapper();
    Map<EntityState, @Nullable Object[]> there =
        new CurrentValues(connection, texts).read(mapper, ColumnSet.NONE, rows);
    for (EntityState row : rows) {
      if (!there.containsKey(row)) {
        throw stale(row);
      }
    }
    throw stale(rows.get(0));
  }

  private static void requireEach(List<EntityState> rows, int[] written) {
    for (int i = 0; i < written.length; i++) {
      if (written[i] == 0) {
        throw stale(rows.get(i));
      }
    }
  }

  private static StaleRowException stale(EntityState row) {
    return new StaleRowException(ErrorCode.ROW_IS_STALE, row.describe());
  }

  /** Columns that are written where the key matches, and the version if it is checked. */
  private record Change(EntityMapper<?> mapper, ColumnSet columns, boolean versioned) {

    int[] matching() {
      int[] key = mapper.table().primaryKey();
      return versioned ? RowValues.join(key, new int[] {mapper.version()}) : key;
    }
  }
}
