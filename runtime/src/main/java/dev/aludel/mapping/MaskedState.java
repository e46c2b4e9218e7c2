package dev.aludel.mapping;

import dev.aludel.sql.SqlExpression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes are set, and which of them changed since the last flush. The first 64 attributes
 * live in two fields; wider models have an array of further words, set and changed in turn.
 */
abstract class MaskedState extends IdentityNode {
  private long set;
  private long changed;
  private long @Nullable [] more;
  // What the database is to calculate in the next flush, by attribute; few objects have any.
  private @Nullable Map<Integer, SqlExpression> expressions;

  MaskedState(Entity entity, int words) {
    super(entity);
    if (words > 1) {
      more = new long[2 * (words - 1)];
    }
  }

  /** Whether an attribute has a value, null included; a relationship, whether it is loaded. */
  public final boolean isSet(int attribute) {
    return (setWord(attribute >> 6) & 1L << attribute) != 0;
  }

  /** Whether an attribute was changed since the last flush. */
  public final boolean isChanged(int attribute) {
    return (changedWord(attribute >> 6) & 1L << attribute) != 0;
  }

  /** The set bits of 64 attributes. */
  public final long setWord(int word) {
    return word == 0 || more == null ? set : more[2 * word - 2];
  }

  /** The changed bits of 64 attributes. */
  public final long changedWord(int word) {
    return word == 0 || more == null ? changed : more[2 * word - 1];
  }

  /** Whether anything changed. */
  public final boolean hasChanges() {
    long bits = changed;
    if (more != null) {
      for (int i = 1; i < more.length; i += 2) {
        bits |= more[i];
      }
    }
    return bits != 0;
  }

  /** Marks an attribute as set. */
  public final void markSet(int attribute) {
    orSet(attribute >> 6, 1L << attribute);
  }

  /** Marks an attribute as unset, and as unchanged. */
  public final void markUnset(int attribute) {
    int word = attribute >> 6;
    long bit = 1L << attribute;
    if (word == 0 || more == null) {
      set &= ~bit;
      changed &= ~bit;
    } else {
      more[2 * word - 2] &= ~bit;
      more[2 * word - 1] &= ~bit;
    }
  }

  /** What the next flush lets the database calculate for attributes, instead of values. */
  public final Map<Integer, SqlExpression> expressions() {
    return expressions == null ? Map.of() : expressions;
  }

  /** Forgets what was to be calculated. */
  public final void clearExpressions() {
    expressions = null;
  }

  /** Notes that the database calculates an attribute: its value is unknown, and changed. */
  final void express(int attribute, SqlExpression value) {
    markChanged(attribute);
    if (attribute < Long.SIZE || more == null) {
      set &= ~(1L << attribute);
    } else {
      more[2 * (attribute >> 6) - 2] &= ~(1L << attribute);
    }
    if (expressions == null) {
      expressions = new HashMap<>();
    }
    expressions.put(attribute, value);
  }

  /** Marks an attribute as set and changed. */
  public final void markChanged(int attribute) {
    if (expressions != null) {
      expressions.remove(attribute);
    }
    int word = attribute >> 6;
    long bit = 1L << attribute;
    if (word == 0 || more == null) {
      set |= bit;
      changed |= bit;
    } else {
      more[2 * word - 2] |= bit;
      more[2 * word - 1] |= bit;
    }
  }

  /** Marks an attribute as unchanged; whether it is set stays. */
  public final void markUnchanged(int attribute) {
    int word = attribute >> 6;
    if (word == 0 || more == null) {
      changed &= ~(1L << attribute);
    } else {
      more[2 * word - 1] &= ~(1L << attribute);
    }
  }

  /** Marks everything as unchanged. */
  public final void markClean() {
    changed = 0;
    if (more != null) {
      for (int i = 1; i < more.length; i += 2) {
        more[i] = 0;
      }
    }
  }

  final void orSet(int word, long bits) {
    if (word == 0 || more == null) {
      set |= bits;
    } else {
      more[2 * word - 2] |= bits;
    }
  }

  /** Makes set and changed what these words say. */
  final void masks(long[] setWords, long[] changedWords) {
    set = setWords[0];
    changed = changedWords[0];
    for (int word = 1; word < setWords.length && more != null; word++) {
      more[2 * word - 2] = setWords[word];
      more[2 * word - 1] = changedWords[word];
    }
  }

  /** Makes everything unset and unchanged. */
  final void clearMasks() {
    set = 0;
    changed = 0;
    expressions = null;
    if (more != null) {
      Arrays.fill(more, 0);
    }
  }
}
