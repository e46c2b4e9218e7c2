package dev.aludel.tpch;

import dev.aludel.Database;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.ResultRow;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What queries answer, as {@link PlainRows} has it. */
final class AnsweredRows {
  private AnsweredRows() {}

  /** The rows of a query. */
  static List<List<@Nullable Object>> of(Database database, QueryStatement<?> query) {
    return of(database.call(session -> session.list(query)));
  }

  /** Records, rows and single values as rows of comparable values. */
  static List<List<@Nullable Object>> of(List<?> answers) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Object answer : answers) {
      List<@Nullable Object> row = new ArrayList<>();
      values(answer).forEach(value -> row.add(PlainRows.comparable(value)));
      rows.add(row);
    }
    return rows;
  }

  private static List<@Nullable Object> values(@Nullable Object answer) {
    List<@Nullable Object> values = new ArrayList<>();
    if (answer instanceof ResultRow row) {
      for (int i = 0; i < row.size(); i++) {
        values.add(row.get(i));
      }
    } else if (answer instanceof Record components) {
      for (RecordComponent component : answer.getClass().getRecordComponents()) {
        values.add(value(component, components));
      }
    } else {
      values.add(answer);
    }
    return values;
  }

  private static @Nullable Object value(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }
}
