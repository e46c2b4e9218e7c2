package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database values of objects, as statements want them. */
final class RowValues {

  private RowValues() {}

  /** Values of columns; NULL for what has no value. */
  static @Nullable Object[] of(EntityState state, int[] columns) {
    @Nullable Object[] values = new Object[columns.length];
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
    Object key = state.objectKey();
    return key instanceof List<?> parts ? parts.toArray() : new Object[] {key};
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

  /** Some columns, then the key that the row has. */
  static @Nullable Object[] withKey(EntityState state, int[] columns, @Nullable Object[] key) {
    @Nullable Object[] values = of(state, columns);
    @Nullable Object[] both = new Object[values.length + key.length];
    System.arraycopy(values, 0, both, 0, values.length);
    System.arraycopy(key, 0, both, values.length, key.length);
    return both;
  }
}
