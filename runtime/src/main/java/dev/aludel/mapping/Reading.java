package dev.aludel.mapping;

import dev.aludel.jdbc.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one result of neighbouring columns of a row: a value, an object, a record. Generated
 * projections are readings, and every statement's rows are read by one.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Reading<T> {

  /** The result of the current row, whose columns begin at an index, from 1; null for NULL. */
  @Nullable T read(Row row, int at);

  /** The results of all rows that are left. */
  default List<T> all(Row row) {
    return some(row, Integer.MAX_VALUE);
  }

  /** The results of at most so many rows. */
  @SuppressWarnings("NullAway") // NULL is null in the list of results: it is a row all the same.
  default List<T> some(Row row, int most) {
    List<T> results = new ArrayList<>();
    while (results.size() < most && row.next()) {
      results.add(read(row, 1));
    }
    return results;
  }

  /**
   * Hands all results over in lists of {@code size}, each made by a reading of its own.
   *
   * @return how many there were
   */
  static <T> long partitions(
      Row row, int size, Supplier<Reading<T>> readings, Consumer<List<T>> consumer) {
    long count = 0;
    List<T> some = readings.get().some(row, size);
    while (!some.isEmpty()) {
      count += some.size();
      consumer.accept(some);
      some = some.size() < size ? List.of() : readings.get().some(row, size);
    }
    return count;
  }
}
