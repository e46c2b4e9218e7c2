package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database values of objects, as statements want them. */
final class RowValues {

  private RowValues() {}

  /** Values of columns; NULL for what has no value. */
  static @Nullable Object[] of(EntityState state, int[] columns) {
    return of(state, columns, columns.length);
  }

  /** The same, with others behind. */
  static @Nullable Object[] with(EntityState state, int[] columns, @Nullable Object[] others) {
    @Nullable Object[] values = of(state, columns, columns.length + others.length);
    System.arraycopy(others, 0, values, columns.length, others.length);
    return values;
  }

  private static @Nullable Object[] of(EntityState state, int[] columns, int room) {
    @Nullable Object[] values = new Object[room];
    for (int i = 0; i < columns.length; i++) {
      if (state.isSet(columns[i])) {
        values[i] = Mappers.value(state.mapper(), state.entity(), columns[i]);
      }
    }
    return values;
  }

  /** The key that an object's row has in the database, in key order. */
  static @Nullable Object[] key(EntityState state) {
    if (state.mapper().hasLongKey()) {
      return new Object[] {state.longKey()};
    }
    return Mappers.identityValues(state.objectKey());
  }

  /** The same key in the order of the table's columns. */
  static @Nullable Object[] sortedKey(EntityState state) {
    int[] columns = state.keyColumns();
    ColumnSet order = ColumnSet.of(columns);
    @Nullable Object[] key = key(state);
    @Nullable Object[] sorted = new Object[key.length];
    for (int i = 0; i < key.length; i++) {
      sorted[order.indexOf(columns[i])] = key[i];
    }
    return sorted;
  }

  /** Both, one after the other. */
  static @Nullable Object[] join(@Nullable Object[] first, @Nullable Object[] second) {
    @Nullable Object[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Both, one after the other. */
  static int[] join(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** A key that equals others: one integral column is kept as a long, whatever the column. */
  static List<@Nullable Object> comparable(@Nullable Object[] key) {
    List<@Nullable Object> parts = new ArrayList<>(key.length);
    for (Object part : key) {
      boolean narrow = part instanceof Integer || part instanceof Short;
      parts.add(narrow ? (Object) ((Number) part).longValue() : part);
    }
    return parts;
  }
}
