package dev.aludel.session;

import dev.aludel.error.AludelException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends the steps of a plan, and gives new objects the keys that the database made. */
final class FlushExecutor {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final SessionObjects objects;
  private final FlushTime time;
  // The keys of rows that this flush changed.
  private final Map<EntityState, @Nullable Object[]> keys = new HashMap<>();

  FlushExecutor(
      JdbcConnection connection, StatementTexts texts, SessionObjects objects, FlushTime time) {
    this.connection = connection;
    this.texts = texts;
    this.objects = objects;
    this.time = time;
  }

  void execute(FlushPlan plan) {
    for (FlushStep step : plan.steps()) {
      try {
        execute(step);
      } catch (AludelException e) {
        e.note(step.subject());
        throw e;
      }
    }
  }

  private void execute(FlushStep step) {
    if (step instanceof FlushStep.Insert insert) {
      insert(insert);
    } else if (step instanceof FlushStep.Update update) {
      update(update);
    } else if (step instanceof FlushStep.Clear clear) {
      fill(clear.mapper(), clear.columns(), clear.rows(), column -> null);
    } else if (step instanceof FlushStep.Replace replace) {
      fill(replace.mapper(), replace.columns(), replace.rows(), Placeholders::of);
    } else if (step instanceof FlushStep.Delete delete) {
      delete(delete);
    } else {
      new LinkExecution(connection, texts, time).execute(step);
    }
  }

  private void insert(FlushStep.Insert step) {
    step.rows().forEach(ForeignKeys::copy);
    // Noted first, so that a failure between two chunks takes the keys of the first one back.
    step.rows().forEach(row -> objects.inserted(row, step.returning()));
    new InsertExecution(connection, texts, step).execute();
    step.rows().forEach(IdentityMap::setKey);
  }

  private void update(FlushStep.Update step) {
    step.rows().forEach(ForeignKeys::copy);
    int[] columns = step.columns().toArray();
    List<@Nullable Object[]> values = new ArrayList<>();
    for (EntityState row : step.rows()) {
      values.add(RowValues.withKey(row, columns, key(row)));
    }
    write(step.mapper(), step.columns(), step.rows(), values);
    noteKeys(step.mapper(), step.columns(), step.rows(), values);
  }

  private void fill(
      EntityMapper<?> mapper,
      ColumnSet filled,
      List<EntityState> rows,
      Function<Column, @Nullable Object> value) {
    int[] columns = filled.toArray();
    List<@Nullable Object[]> values = new ArrayList<>();
    for (EntityState row : rows) {
      @Nullable Object[] key = key(row);
      @Nullable Object[] both = new Object[columns.length + key.length];
      for (int i = 0; i < columns.length; i++) {
        both[i] = value.apply(mapper.table().column(columns[i]));
      }
      System.arraycopy(key, 0, both, columns.length, key.length);
      values.add(both);
    }
    write(mapper, filled, rows, values);
    noteKeys(mapper, filled, rows, values);
  }

  /**
   * Remembers the keys that rows have from now on: what is sent for them later finds them by these.
   */
  private void noteKeys(
      EntityMapper<?> mapper,
      ColumnSet columns,
      List<EntityState> rows,
      List<@Nullable Object[]> values) {
    int[] keyColumns = mapper.table().primaryKey();
    if (columns.without(ColumnSet.of(keyColumns)).equals(columns)) {
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

  private @Nullable Object[] key(EntityState row) {
    @Nullable Object[] changed = keys.get(row);
    return changed == null ? RowValues.key(row) : changed;
  }

  private void write(
      EntityMapper<?> mapper,
      ColumnSet columns,
      List<EntityState> rows,
      List<@Nullable Object[]> values) {
    Table table = mapper.table();
    RowParameters binding = new RowParameters(table, join(columns.toArray(), table.primaryKey()));
    if (rows.size() > 1 && texts.dialect().supportsArrayInsert()) {
      Parameters parameters = new Parameters();
      binding.addArrays(parameters, values);
      requireAll(rows, connection.update(texts.updateFromArrays(table, columns), parameters));
    } else {
      requireEach(rows, batch(texts.update(table, columns), binding, values));
    }
  }

  private void delete(FlushStep.Delete step) {
    Table table = step.mapper().table();
    List<@Nullable Object[]> matches = new ArrayList<>();
    step.rows().forEach(row -> matches.add(key(row)));
    RowParameters binding = new RowParameters(table, table.primaryKey());
    boolean arrays = texts.dialect().supportsArrayInsert() && table.primaryKey().length == 1;
    if (step.rows().size() > 1 && arrays) {
      Parameters parameters = new Parameters();
      binding.addArrays(parameters, matches);
      requireAll(step.rows(), connection.update(texts.deleteByKeys(table), parameters));
    } else {
      requireEach(step.rows(), batch(deleteByKey(step.mapper()), binding, matches));
    }
  }

  private String deleteByKey(EntityMapper<?> mapper) {
    return Mappers.deleteByKey(mapper).in(texts.dialect().name());
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

  private void requireAll(List<EntityState> rows, long written) {
    if (written == rows.size()) {
      return;
    }
    for (EntityState row : rows) {
      if (!isThere(row)) {
        throw stale(row);
      }
    }
    throw stale(rows.get(0));
  }

  private boolean isThere(EntityState row) {
    Table table = row.mapper().table();
    Parameters parameters = new Parameters();
    List<@Nullable Object[]> key = List.<@Nullable Object[]>of(key(row));
    new RowParameters(table, table.primaryKey()).addAll(parameters, key);
    String sql = Mappers.selectByKey(row.mapper()).in(texts.dialect().name());
    return connection.query(sql, parameters, Row::next);
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

  private static int[] join(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
