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
  private final KeyChanges keys;

  RowChanges(JdbcConnection connection, StatementTexts texts, Versions versions, KeyChanges keys) {
    this.keys = keys;
    this.connection = connection;
    this.texts = texts;
    this.versions = versions;
  }

  void update(FlushStep.Update step) {
    EntityMapper<?> mapper = step.mapper();
    ChangeShape change = ChangeShape.of(mapper, step.columns(), step.rows(), ColumnSet.NONE);
    int[] columns = step.columns().toArray();
    if (change.isPlain() && isManyAtOnce(step.rows())) {
      updatePlainly(change, step.rows());
      return;
    }
    int at = change.writesVersion() ? step.columns().indexOf(mapper.version()) : -1;
    List<@Nullable Object[]> values = new ArrayList<>(step.rows().size());
    for (EntityState row : step.rows()) {
      @Nullable Object[] match = match(row, change.versioned());
      @Nullable Object[] both = RowValues.with(row, columns, match);
      if (at >= 0) {
        both[at] = newVersion(row, both[at], match[match.length - 1]);
      }
      values.add(both);
    }
    write(change, step.rows(), values);
  }

  /** Many rows whose keys stay: values go straight into the arrays that are sent. */
  private void updatePlainly(ChangeShape change, List<EntityState> rows) {
    Table table = change.mapper().table();
    int[] matching = table.primaryKey();
    int[] columns = change.columns().toArray();
    Parameters parameters = new Parameters(columns.length + matching.length);
    RowParameters.addColumns(parameters, table, columns, rows);
    List<@Nullable Object[]> keys = new ArrayList<>(rows.size());
    for (EntityState row : rows) {
      keys.add(key(row));
    }
    new RowParameters(table, matching).addArrays(parameters, keys);
    writeArrays(change, rows, parameters);
  }

  private boolean isManyAtOnce(List<EntityState> rows) {
    return rows.size() > 1 && texts.dialect().supportsArrayInsert();
  }

  /** Updates a row some of whose columns the database calculates. */
  void update(ExpressedRow statement, FlushStep.Express step) {
    EntityState row = step.row();
    ChangeShape change =
        ChangeShape.of(step.mapper(), step.columns(), step.rows(), ColumnSet.expressed(row));
    @Nullable Object[] match = match(row, change.versioned());
    @Nullable Object[] values = RowValues.of(row, step.columns().toArray());
    Object version = null;
    if (change.writesVersion()) {
      Object given = values[step.columns().indexOf(step.mapper().version())];
      version = newVersion(row, given, match[match.length - 1]);
    }
    noteKeys(change, step.rows(), List.<@Nullable Object[]>of(values));
    boolean found =
        statement.update(
            change.matching(),
            match,
            version,
            change.fetched(),
            answer -> answer.next() && read(change, row, answer, change.fetched()));
    if (!found) {
      throw stale(row);
    }
  }

  /** Writes the same kind of value into columns of rows that are written or deleted later. */
  void fill(
      EntityMapper<?> mapper,
      ColumnSet filled,
      List<EntityState> rows,
      Function<Column, @Nullable Object> value) {
    ChangeShape change = ChangeShape.filling(mapper, filled, rows);
    int[] columns = filled.toArray();
    List<@Nullable Object[]> values = new ArrayList<>();
    for (EntityState row : rows) {
      @Nullable Object[] set = new Object[columns.length];
      for (int i = 0; i < columns.length; i++) {
        set[i] = value.apply(mapper.table().column(columns[i]));
      }
      values.add(RowValues.join(set, match(row, change.versioned())));
    }
    write(change, rows, values);
  }

  /** Writes what changes hands in one statement, because a second one would come too late. */
  void exchange(FlushStep.Exchange step) {
    ChangeShape change = new ChangeShape(step.mapper(), step.columns(), false, ColumnSet.NONE);
    int[] columns = step.columns().toArray();
    List<@Nullable Object[]> values = new ArrayList<>();
    for (EntityState row : step.rows()) {
      values.add(RowValues.with(row, columns, key(row)));
    }
    if (texts.dialect().supportsArrayInsert()) {
      write(change, step.rows(), values);
    } else {
      noteKeys(change, step.rows(), values);
      requireAll(step.rows(), updateByCase(change, values));
    }
  }

  private long updateByCase(ChangeShape change, List<@Nullable Object[]> rows) {
    Table table = change.mapper().table();
    int[] columns = change.columns().toArray();
    int[] matching = change.matching();
    Parameters parameters = new Parameters();
    RowParameters keys = new RowParameters(table, matching);
    List<@Nullable Object[]> matches = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      matches.add(Arrays.copyOfRange(row, columns.length, row.length));
    }
    for (int i = 0; i < columns.length; i++) {
      RowParameters value = new RowParameters(table, columns[i]);
      for (int row = 0; row < rows.size(); row++) {
        keys.addAll(parameters, matches.subList(row, row + 1));
        value.addAll(
            parameters, List.<@Nullable Object[]>of(new @Nullable Object[] {rows.get(row)[i]}));
      }
    }
    keys.addAll(parameters, matches);
    return connection.update(texts.updateByCase(table, change.columns(), rows.size()), parameters);
  }

  void delete(FlushStep.Delete step) {
    Table table = step.mapper().table();
    boolean versioned = step.mapper().version() >= 0 && TableParts.keepsVersion(step.mapper());
    List<@Nullable Object[]> matches = new ArrayList<>();
    step.rows().forEach(row -> matches.add(match(row, versioned)));
    int[] matching =
        new ChangeShape(step.mapper(), ColumnSet.NONE, versioned, ColumnSet.NONE).matching();
    RowParameters binding = new RowParameters(table, matching);
    boolean arrays = texts.dialect().supportsArrayInsert() && matching.length == 1;
    if (step.rows().size() > 1 && arrays) {
      Parameters parameters = new Parameters();
      binding.addArrays(parameters, matches);
      requireAll(step.rows(), connection.update(texts.deleteByKeys(table), parameters));
    } else {
      String sql =
          versioned || step.mapper().inheritance() != null
              ? texts.delete(table, matching)
              : Mappers.deleteByKey(step.mapper()).in(texts.dialect().name());
      requireEach(step.rows(), batch(sql, binding, matches));
    }
  }

  private @Nullable Object[] key(EntityState row) {
    return keys.of(row);
  }

  private @Nullable Object[] match(EntityState row, boolean versioned) {
    return versioned
        ? RowValues.join(key(row), new @Nullable Object[] {versions.current(row)})
        : key(row);
  }

  private @Nullable Object newVersion(
      EntityState row, @Nullable Object given, @Nullable Object old) {
    if (row.mapper().writtenVersion() >= 0) {
      return versions.next(row, old);
    }
    versions.note(row, given);
    return given;
  }

  /** Remembers the keys that rows have from now on: what is sent later finds them by these. */
  private void noteKeys(
      ChangeShape change, List<EntityState> rows, List<@Nullable Object[]> values) {
    if (!change.changesKey()) {
      return;
    }
    int[] keyColumns = change.mapper().table().primaryKey();
    for (int i = 0; i < rows.size(); i++) {
      @Nullable Object[] key = key(rows.get(i)).clone();
      for (int part = 0; part < key.length; part++) {
        if (change.columns().contains(keyColumns[part])) {
          key[part] = values.get(i)[change.columns().indexOf(keyColumns[part])];
        }
      }
      keys.note(rows.get(i), key);
    }
  }

  private void write(ChangeShape change, List<EntityState> rows, List<@Nullable Object[]> values) {
    noteKeys(change, rows, values);
    Table table = change.mapper().table();
    int[] matching = change.matching();
    RowParameters binding =
        new RowParameters(table, RowValues.join(change.columns().toArray(), matching));
    if (isManyAtOnce(rows)) {
      Parameters parameters = new Parameters();
      binding.addArrays(parameters, values);
      writeArrays(change, rows, parameters);
    } else if (rows.size() == 1 && !change.fetched().isEmpty()) {
      Parameters parameters = new Parameters();
      binding.addAll(parameters, values);
      writeOne(change, rows.get(0), parameters);
    } else {
      String sql = texts.update(table, change.columns(), matching, ColumnSet.NONE);
      requireEach(rows, batch(sql, binding, values));
      fetch(change, rows);
    }
  }

  private void writeOne(ChangeShape change, EntityState row, Parameters parameters) {
    String sql =
        texts.update(
            change.mapper().table(), change.columns(), change.matching(), change.fetched());
    boolean found =
        connection.query(
            sql,
            parameters,
            answer -> answer.next() && read(change, row, answer, change.fetched()));
    if (!found) {
      throw stale(row);
    }
  }

  private void writeArrays(ChangeShape change, List<EntityState> rows, Parameters parameters) {
    Table table = change.mapper().table();
    boolean answering = change.versioned() || !change.fetched().isEmpty();
    ColumnSet answered = answering ? change.fetchedByKey() : ColumnSet.NONE;
    String sql = texts.updateFromArrays(table, change.columns(), change.matching(), answered);
    if (answering) {
      requireFound(
          rows, connection.query(sql, parameters, answer -> readAll(change, rows, answer)));
    } else {
      requireAll(rows, connection.update(sql, parameters));
    }
  }

  /** Reads what a batch could not answer, before anybody else can change it. */
  private void fetch(ChangeShape change, List<EntityState> rows) {
    if (change.fetched().isEmpty()) {
      return;
    }
    Table table = change.mapper().table();
    for (int from = 0; from < rows.size(); from += CurrentValues.MOST) {
      List<EntityState> some = rows.subList(from, Math.min(rows.size(), from + CurrentValues.MOST));
      Parameters parameters = new Parameters();
      new RowParameters(table, table.primaryKey())
          .addAll(parameters, some.stream().map(this::key).toList());
      connection.query(
          texts.selectByKeys(table, change.fetchedByKey(), some.size()),
          parameters,
          answer -> readAll(change, some, answer));
    }
  }

  /** The keys of the rows that answer; what was fetched goes into their objects. */
  private Set<Object> readAll(ChangeShape change, List<EntityState> rows, Row answer) {
    Table table = change.mapper().table();
    ColumnSet answered = change.fetchedByKey();
    Map<Object, EntityState> byKey = new HashMap<>();
    if (!change.fetched().isEmpty()) {
      rows.forEach(row -> byKey.put(RowValues.comparable(key(row)), row));
    }
    int[] keyColumns = table.primaryKey();
    Set<Object> found = new HashSet<>();
    while (answer.next()) {
      @Nullable Object[] values = new Object[keyColumns.length];
      for (int i = 0; i < values.length; i++) {
        int at = answered.indexOf(keyColumns[i]) + 1;
        values[i] = answer.get(at, table.column(keyColumns[i]).type());
      }
      Object key = RowValues.comparable(values);
      found.add(key);
      EntityState row = byKey.get(key);
      if (row != null) {
        read(change, row, answer, answered);
      }
    }
    return found;
  }

  private boolean read(ChangeShape change, EntityState row, Row answer, ColumnSet answered) {
    int version = change.mapper().version();
    ColumnSet plain = change.fetched();
    if (change.mapper().hasServerVersion()) {
      plain = plain.without(ColumnSet.of(version));
      int at = answered.indexOf(version) + 1;
      versions.note(row, answer.get(at, change.mapper().table().column(version).type()));
    }
    FetchedColumns.read(row, plain, answer, answered);
    return true;
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

  /** Keys may be changed by the very statement: these rows are found by the new ones. */
  private void requireFound(List<EntityState> rows, Set<Object> found) {
    if (found.size() == rows.size()) {
      return;
    }
    for (EntityState row : rows) {
      if (!found.contains(RowValues.comparable(key(row)))) {
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
}
