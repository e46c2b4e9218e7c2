package dev.aludel.query;

import dev.aludel.type.SqlType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param types of its columns
 * @param reader makes the result of the database values
 */
record RowShape<R>(List<SqlType> types, Function<@Nullable Object[], R> reader) {

  /** One value. */
  @SuppressWarnings("NullAway") // NULL is null in the list of results: it is a row all the same.
  static <T> RowShape<T> single(Expression<T> column) {
    return new RowShape<>(
        List.of(column.type().sqlType()), values -> column.type().fromDatabase(values[0]));
  }

  /** Several values. */
  static RowShape<ResultRow> several(List<Expression<?>> columns) {
    List<SqlType> types = columns.stream().map(column -> column.type().sqlType()).toList();
    return new RowShape<>(types, ResultRow.reader(columns));
  }
}
