package dev.aludel.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * Reads the whole answer of a query.
 *
 * @param <T> what is made of it
 */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {

  /**
   * Reads rows until it has what it wants, usually with {@code while (row.next())}.
   *
   * @param row a cursor before the first row; it must not be used after this method returned
   */
  T read(Row row);
}
