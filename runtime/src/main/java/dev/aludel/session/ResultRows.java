package dev.aludel.session;

import dev.aludel.jdbc.Row;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows that are not objects as a whole. */
final class ResultRows {

  private ResultRows() {}

  /** Reads rows that have objects in them. */
  static <R> List<R> read(
      Row row,
      Collection<Function<Row, @Nullable Object>> readers,
      Function<@Nullable Object[], R> reader) {
    List<R> results = new ArrayList<>();
    while (row.next()) {
      @Nullable Object[] values = new Object[readers.size()];
      int i = 0;
      for (Function<Row, @Nullable Object> each : readers) {
        values[i++] = each.apply(row);
      }
      results.add(reader.apply(values));
    }
    return results;
  }

  static <R> List<R> read(Row row, List<SqlType> types, Function<@Nullable Object[], R> reader) {
    List<R> results = new ArrayList<>();
    while (row.next()) {
      @Nullable Object[] values = new Object[types.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i + 1, types.get(i));
      }
      results.add(reader.apply(values));
    }
    return results;
  }
}
