package dev.aludel.session;

import dev.aludel.jdbc.Row;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows that are no objects. */
final class ResultRows {

  private ResultRows() {}

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
