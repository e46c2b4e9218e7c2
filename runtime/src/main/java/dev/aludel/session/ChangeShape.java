package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.List;

/**
 * Columns that are written where the key matches, and the version if it is checked.
 *
 * @param fetched what is read back of the rows
 */
record ChangeShape(
    EntityMapper<?> mapper, ColumnSet columns, boolean versioned, ColumnSet fetched) {

  static ChangeShape of(
      EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows, ColumnSet expressed) {
    return new ChangeShape(
        mapper,
        columns,
        TableParts.keepsVersion(mapper) && Versions.areChecked(mapper, columns, rows),
        TableParts.kept(mapper, FetchedColumns.answeredByUpdate(mapper, expressed)));
  }

  /** Of rows that a later statement checks; of those to which the database gives versions now. */
  static ChangeShape filling(EntityMapper<?> mapper, ColumnSet columns, List<EntityState> rows) {
    boolean versioned = mapper.hasServerVersion() && Versions.areChecked(mapper, columns, rows);
    ColumnSet fetched = versioned ? ColumnSet.of(mapper.version()) : ColumnSet.NONE;
    return new ChangeShape(mapper, columns, versioned, fetched);
  }

  /** Whether values go out as objects have them, and nothing comes back. */
  boolean isPlain() {
    return !versioned && fetched.isEmpty() && !changesKey();
  }

  boolean changesKey() {
    for (int column : mapper.table().primaryKey()) {
      if (columns.contains(column)) {
        return true;
      }
    }
    return false;
  }

  boolean writesVersion() {
    return versioned && columns.contains(mapper.version());
  }

  ColumnSet fetchedByKey() {
    return fetched.and(ColumnSet.of(mapper.table().primaryKey()));
  }

  int[] matching() {
    int[] key = mapper.table().primaryKey();
    return versioned ? RowValues.join(key, new int[] {mapper.version()}) : key;
  }
}
