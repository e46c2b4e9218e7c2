package dev.aludel.session;

import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Inheritance;
import dev.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what rows have in the database, whatever their objects say by now. */
final class CurrentValues implements UniqueValues.CurrentRows {
  /** How many rows one statement reads. */
  static final int MOST = 500;

  private final JdbcConnection connection;
  private final StatementTexts texts;

  CurrentValues(JdbcConnection connection, StatementTexts texts) {
    this.connection = connection;
    this.texts = texts;
  }

  @Override
  public Map<EntityState, @Nullable Object[]> read(
      EntityMapper<?> mapper, ColumnSet columns, Collection<EntityState> rows) {
    if (!TableParts.isWhole(mapper)) {
      return readParts(mapper, columns, rows);
    }
    return readIn(mapper.table(), columns, rows);
  }

  /** From each table what it keeps; rows that lack one of them are gone. */
  private Map<EntityState, @Nullable Object[]> readParts(
      EntityMapper<?> mapper, ColumnSet columns, Collection<EntityState> rows) {
    Map<EntityState, @Nullable Object[]> all = new HashMap<>();
    int[] wanted = columns.toArray();
    for (Inheritance.Part part : TableParts.parts(mapper)) {
      ColumnSet kept = columns.without(columns.without(ColumnSet.of(part.columns())));
      Map<EntityState, @Nullable Object[]> some = readIn(part.mapper().table(), kept, rows);
      some.forEach(
          (row, values) -> {
            @Nullable Object[] both = all.computeIfAbsent(row, key -> new Object[wanted.length]);
            for (int i = 0; i < wanted.length; i++) {
              both[i] = kept.contains(wanted[i]) ? values[kept.indexOf(wanted[i])] : both[i];
            }
          });
      all.keySet().retainAll(some.keySet());
    }
    return all;
  }

  private Map<EntityState, @Nullable Object[]> readIn(
      Table table, ColumnSet columns, Collection<EntityState> rows) {
    Map<List<@Nullable Object>, EntityState> byKey = new HashMap<>();
    List<@Nullable Object[]> keys = new ArrayList<>();
    for (EntityState row : rows) {
      keys.add(RowValues.key(row));
      byKey.put(RowValues.comparable(RowValues.key(row)), row);
    }
    Map<EntityState, @Nullable Object[]> read = new HashMap<>();
    ColumnSet all = columns.and(ColumnSet.of(table.primaryKey()));
    for (int from = 0; from < keys.size(); from += MOST) {
      List<@Nullable Object[]> some = keys.subList(from, Math.min(keys.size(), from + MOST));
      Parameters parameters = new Parameters();
      new RowParameters(table, table.primaryKey()).addAll(parameters, some);
      connection.query(
          texts.selectByKeys(table, all, some.size()),
          parameters,
          answer -> readAll(answer, table, new Wanted(columns, all, byKey), read));
    }
    return read;
  }

  private static int readAll(
      Row answer, Table table, Wanted wanted, Map<EntityState, @Nullable Object[]> read) {
    while (answer.next()) {
      @Nullable Object[] key = wanted.values(answer, table, table.primaryKey());
      EntityState row = wanted.byKey().get(RowValues.comparable(key));
      if (row != null) {
        read.put(row, wanted.values(answer, table, wanted.columns().toArray()));
      }
    }
    return read.size();
  }

  /** What is asked for, and how it is answered. */
  private record Wanted(
      ColumnSet columns, ColumnSet all, Map<List<@Nullable Object>, EntityState> byKey) {

    @Nullable Object[] values(Row answer, Table table, int[] some) {
      @Nullable Object[] values = new Object[some.length];
      for (int i = 0; i < some.length; i++) {
        values[i] = answer.get(all.indexOf(some[i]) + 1, table.column(some[i]).type());
      }
      return values;
    }
  }
}
