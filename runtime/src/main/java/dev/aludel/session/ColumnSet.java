package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.schema.Table;
import java.util.BitSet;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some columns of a table, by number; the shape of a row in a statement. Equal by value.
 *
 * @param bits one bit per column
 */
record ColumnSet(BitSet bits) {
  static final ColumnSet NONE = new ColumnSet(new BitSet());

  /** The columns of an object that have a value. */
  static ColumnSet set(EntityState state) {
    return of(state, state::setWord);
  }

  /** The columns of an object that were changed. */
  static ColumnSet changed(EntityState state) {
    return of(state, state::changedWord);
  }

  /** Of masks of all attributes, the part that is columns: these come first. */
  private static ColumnSet of(EntityState state, IntToLongFunction word) {
    int columns = state.mapper().columnCount();
    long[] words = new long[(columns + 63) >> 6];
    for (int i = 0; i < words.length; i++) {
      words[i] = word.applyAsLong(i);
    }
    BitSet bits = BitSet.valueOf(words);
    bits.clear(columns, words.length << 6);
    return new ColumnSet(bits);
  }

  static ColumnSet of(int... columns) {
    BitSet bits = new BitSet();
    IntStream.of(columns).forEach(bits::set);
    return new ColumnSet(bits);
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  boolean contains(int column) {
    return bits.get(column);
  }

  /** Where a column stands among these, from zero. */
  int indexOf(int column) {
    return bits.get(0, column).cardinality();
  }

  ColumnSet and(ColumnSet others) {
    BitSet all = (BitSet) bits.clone();
    all.or(others.bits);
    return new ColumnSet(all);
  }

  ColumnSet without(ColumnSet others) {
    BitSet rest = (BitSet) bits.clone();
    rest.andNot(others.bits);
    return new ColumnSet(rest);
  }

  /** The columns, ascending. */
  int[] toArray() {
    return bits.stream().toArray();
  }

  String names(Table table) {
    return bits.stream()
        .mapToObj(column -> table.column(column).name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
