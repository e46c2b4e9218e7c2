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

  /** Some columns, then the key. */
  static @Nullable Object[] withKey(EntityState state, int[] columns) {
    @Nullable Object[] values = of(state, columns);
    @Nullable Object[] key = key(state);
    @Nullable Object[] both = new Object[values.length + key.length];
    System.arraycopy(values, 0, both, 0, values.length);
    System.arraycopy(key, 0, both, values.length, key.length);
    return both;
  }
}
