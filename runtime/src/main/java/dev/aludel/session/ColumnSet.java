package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.schema.Table;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a table, by number; the shape of a row in a statement. Equal by value. One is
 * made for every row of a flush, so the first 64 columns live in a field; wider tables have an
 * array of further words, the last of which is not zero.
 */
final class ColumnSet {
  private static final long[] NO_MORE = {};
  static final ColumnSet NONE = new ColumnSet(0, NO_MORE);

  private final long first;
  private final long[] more;

  private ColumnSet(long first, long[] more) {
    this.first = first;
    this.more = more;
  }

  /** The columns of an object that have a value. */
  static ColumnSet set(EntityState state) {
    return state.mapper().columnCount() <= Long.SIZE
        ? of(state.setWord(0), state.mapper().columnCount())
        : wide(state.mapper().columnCount(), state::setWord);
  }

  /** The columns of an object that were changed. */
  static ColumnSet changed(EntityState state) {
    return state.mapper().columnCount() <= Long.SIZE
        ? of(state.changedWord(0), state.mapper().columnCount())
        : wide(state.mapper().columnCount(), state::changedWord);
  }

  /** The columns of an object that the database is to calculate. */
  static ColumnSet expressed(EntityState state) {
    return of(state.expressions().keySet().stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether any column of an object was changed. */
  static boolean isAnyChanged(EntityState state) {
    int columns = state.mapper().columnCount();
    for (int word = 0; word << 6 < columns; word++) {
      int rest = columns - (word << 6);
      long bits = rest >= Long.SIZE ? -1L : (1L << rest) - 1;
      if ((state.changedWord(word) & bits) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of these was changed in an object. */
  boolean isAnyChangedIn(EntityState state) {
    long bits = first & state.changedWord(0);
    for (int i = 0; i < more.length; i++) {
      bits |= more[i] & state.changedWord(i + 1);
    }
    return bits != 0;
  }

  /** Whether all of these have a value in an object. */
  boolean isAllSetIn(EntityState state) {
    long missing = first & ~state.setWord(0);
    for (int i = 0; i < more.length; i++) {
      missing |= more[i] & ~state.setWord(i + 1);
    }
    return missing == 0;
  }

  static ColumnSet of(int... columns) {
    long first = 0;
    long[] more = NO_MORE;
    for (int column : columns) {
      int word = column >> 6;
      if (word == 0) {
        first |= 1L << column;
      } else {
        more = more.length < word ? Arrays.copyOf(more, word) : more;
        more[word - 1] |= 1L << column;
      }
    }
    return new ColumnSet(first, more);
  }

  boolean isEmpty() {
    return first == 0 && more.length == 0;
  }

  boolean contains(int column) {
    return (word(column >> 6) & 1L << column) != 0;
  }

  /** Where a column stands among these, from zero. */
  int indexOf(int column) {
    int before = 0;
    for (int word = 0; word < column >> 6; word++) {
      before += Long.bitCount(word(word));
    }
    return before + Long.bitCount(word(column >> 6) & ((1L << column) - 1));
  }

  /** How many they are. */
  int size() {
    int size = Long.bitCount(first);
    for (long word : more) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** These, and others. */
  ColumnSet and(ColumnSet others) {
    if (more.length == 0 && others.more.length == 0) {
      return with(first | others.first);
    }
    long[] all = Arrays.copyOf(more, Math.max(more.length, others.more.length));
    for (int i = 0; i < others.more.length; i++) {
      all[i] |= others.more[i];
    }
    return new ColumnSet(first | others.first, trimmed(all));
  }

  /** These, but for others. */
  ColumnSet without(ColumnSet others) {
    if (more.length == 0) {
      return with(first & ~others.first);
    }
    long[] rest = more.clone();
    for (int i = 0; i < Math.min(rest.length, others.more.length); i++) {
      rest[i] &= ~others.more[i];
    }
    return new ColumnSet(first & ~others.first, trimmed(rest));
  }

  /** The columns, ascending. */
  int[] toArray() {
    int[] columns = new int[size()];
    int next = 0;
    for (int word = 0; word <= more.length; word++) {
      for (long rest = word(word); rest != 0; rest &= rest - 1) {
        columns[next++] = (word << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return columns;
  }

  String names(Table table) {
    return Arrays.stream(toArray())
        .mapToObj(column -> table.column(column).name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnSet that && first == that.first && Arrays.equals(more, that.more);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(first) + Arrays.hashCode(more);
  }

  private ColumnSet with(long changed) {
    return changed == first ? this : new ColumnSet(changed, NO_MORE);
  }

  private long word(int word) {
    if (word == 0) {
      return first;
    }
    return word <= more.length ? more[word - 1] : 0;
  }

  /** Of a mask of all attributes, the part that is columns: these come first. */
  private static ColumnSet of(long mask, int columns) {
    return new ColumnSet(mask & (-1L >>> (Long.SIZE - columns)), NO_MORE);
  }

  private static ColumnSet wide(int columns, IntToLongFunction mask) {
    long[] more = new long[(columns - 1) >> 6];
    for (int i = 0; i < more.length; i++) {
      more[i] = mask.applyAsLong(i + 1);
    }
    if (more.length > 0 && (columns & 63) != 0) {
      more[more.length - 1] &= -1L >>> (Long.SIZE - (columns & 63));
    }
    return new ColumnSet(mask.applyAsLong(0), trimmed(more));
  }

  private static long[] trimmed(long[] words) {
    int length = words.length;
    while (length > 0 && words[length - 1] == 0) {
      length--;
    }
    return length == words.length ? words : Arrays.copyOf(words, length);
  }
}
