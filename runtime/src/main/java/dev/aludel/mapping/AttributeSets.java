package dev.aludel.mapping;

import dev.aludel.schema.Table;
import java.util.List;
import java.util.stream.IntStream;

/** What masks are compared with: facts about a model's attributes, computed once. */
final class AttributeSets {
  private final int columns;
  private final int values;
  private final int[] expiredByFlush;
  private final int words;
  private final long firstColumnBits;
  private final int[] key;
  private final boolean longKey;
  private final boolean[] nullable;
  private final int version;
  private final boolean serverVersion;
  private final boolean manualVersion;
  private final int[] fetchedOnInsert;
  private final int[] fetchedOnUpdate;
  private final boolean eagerOnInsert;
  private final boolean eagerOnUpdate;
  private final int[] byDefault;
  // Of each column those that are loaded with it; null for one that is loaded by default.
  private final int[][] groups;
  private final long[] defaultBits;

  private AttributeSets(Table table, Attributes attributes, int edges) {
    this.columns = table.columns().size();
    this.values = attributes.names().size();
    this.words = ((values + edges + 63) >> 6);
    this.firstColumnBits = columnBits(0);
    this.key = table.primaryKey();
    this.longKey = key.length == 1 && table.column(key[0]).type().isWhole();
    this.nullable = new boolean[values];
    for (int i = 0; i < values; i++) {
      nullable[i] =
          table.isProperty(i) ? table.property(i).isNullable() : table.column(i).isNullable();
    }
    this.expiredByFlush =
        IntStream.range(columns, values).filter(i -> !table.property(i).isKeptByFlush()).toArray();
    this.version = attributes.version();
    this.serverVersion = attributes.hasServerVersion();
    this.manualVersion = attributes.hasManualVersion();
    this.fetchedOnInsert = attributes.fetchedOnInsert();
    this.fetchedOnUpdate = attributes.fetchedOnUpdate();
    this.eagerOnInsert = attributes.isEager(false);
    this.eagerOnUpdate = attributes.isEager(true);
    this.groups = groups(attributes);
    this.byDefault = IntStream.range(0, values).filter(i -> groups[i] == null).toArray();
    this.defaultBits = new long[words];
    for (int column : byDefault) {
      defaultBits[column >> 6] |= 1L << column;
    }
  }

  static AttributeSets of(Table table, Attributes attributes, int edges) {
    return new AttributeSets(table, attributes, edges);
  }

  private static int[][] groups(Attributes attributes) {
    List<String> names = attributes.names();
    int[][] groups = new int[names.size()][];
    for (Attributes.DeferredGroup group : attributes.deferred()) {
      int[] members = group.columns().stream().mapToInt(names::indexOf).toArray();
      for (int member : members) {
        groups[member] = group.name().isEmpty() ? new int[] {member} : members;
      }
    }
    return groups;
  }

  int columns() {
    return columns;
  }

  /** The properties that are unknown when a row was written. */
  int[] expiredByFlush() {
    return expiredByFlush;
  }

  int words() {
    return words;
  }

  int[] key() {
    return key;
  }

  boolean hasLongKey() {
    return longKey;
  }

  boolean isNullable(int column) {
    return nullable[column];
  }

  /** The number of the version column; -1 without one. */
  int version() {
    return version;
  }

  boolean hasServerVersion() {
    return serverVersion;
  }

  boolean hasManualVersion() {
    return manualVersion;
  }

  int[] fetchedOnInsert() {
    return fetchedOnInsert;
  }

  int[] fetchedOnUpdate() {
    return fetchedOnUpdate;
  }

  boolean isEagerOnInsert() {
    return eagerOnInsert;
  }

  boolean isEagerOnUpdate() {
    return eagerOnUpdate;
  }

  /** The columns that are loaded by default, in table order. */
  int[] byDefault() {
    return byDefault;
  }

  boolean isDeferred(int column) {
    return groups[column] != null;
  }

  /** The deferred columns that are loaded with one. */
  int[] group(int column) {
    int[] group = groups[column];
    return group == null ? byDefault : group;
  }

  /** The bits of all columns and properties among the first 64 attributes. */
  long firstColumnBits() {
    return firstColumnBits;
  }

  /** The bits of the columns within a word that are loaded by default. */
  long defaultBits(int word) {
    return defaultBits[word];
  }

  /** The bits of all columns and properties within a word. */
  long columnBits(int word) {
    int rest = values - (word << 6);
    if (rest <= 0) {
      return 0;
    }
    return rest >= 64 ? -1L : (1L << rest) - 1;
  }
}
