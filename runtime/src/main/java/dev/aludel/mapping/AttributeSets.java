package dev.aludel.mapping;

import dev.aludel.schema.Column;
import dev.aludel.schema.Table;

/** What masks are compared with: facts about a model's attributes, computed once. */
final class AttributeSets {
  private final int columns;
  private final int words;
  private final long firstColumnBits;
  private final int[] key;
  private final boolean longKey;
  private final boolean[] nullable;

  private AttributeSets(Table table, int columns, int edges) {
    this.columns = columns;
    this.words = ((columns + edges + 63) >> 6);
    this.firstColumnBits = columnBits(0);
    this.key = table.primaryKey();
    this.longKey = key.length == 1 && EntityMapper.isIntegral(table.column(key[0]).type());
    this.nullable = new boolean[columns];
    for (int i = 0; i < columns; i++) {
      nullable[i] = isNullable(table.column(i));
    }
  }

  static AttributeSets of(Table table, int columns, int edges) {
    return new AttributeSets(table, columns, edges);
  }

  private static boolean isNullable(Column column) {
    return column.isNullable();
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

  /** The bits of all columns among the first 64 attributes. */
  long firstColumnBits() {
    return firstColumnBits;
  }

  /** The bits of all columns within a word. */
  long columnBits(int word) {
    int rest = columns - (word << 6);
    if (rest <= 0) {
      return 0;
    }
    return rest >= 64 ? -1L : (1L << rest) - 1;
  }
}
