package dev.aludel.mapping;

import dev.aludel.sql.SqlExpression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes are set, and which of them changed since the last flush. The first 64 attributes
 * live in one word each; wider models have an array of further words, set and changed in turn.
 */
abstract class MaskedState extends IdentityNode {
  private long set;
  private @Nullable FurtherState further;

  MaskedState(Entity entity, int words) {
    super(entity);
    if (words > 1) {
      further = new FurtherState(words);
    }
  }

  /** Whether an attribute has a value, null included; a relationship, whether it is loaded. */
  public final boolean isSet(int attribute) {
    return (setWord(attribute >> 6) & 1L << attribute) != 0;
  }

  /** Whether an attribute was changed since the last flush. */
  public final boolean isChanged(int attribute) {
    return further != null && (changedWord(attribute >> 6) & 1L << attribute) != 0;
  }

  /** The set bits of 64 attributes. */
  public final long setWord(int word) {
    return word == 0 ? set : words()[2 * word - 2];
  }

  /** The changed bits of 64 attributes. */
  public final long changedWord(int word) {
    if (word == 0) {
      return further == null ? 0 : further.changed;
    }
    return words()[2 * word - 1];
  }

  /** Whether anything changed. */
  public final boolean hasChanges() {
    if (further == null) {
      return false;
    }
    long bits = further.changed;
    if (further.words != null) {
      for (int i = 1; i < further.words.length; i += 2) {
        bits |= further.words[i];
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
    clearSet(attribute);
    markUnchanged(attribute);
  }

  private void clearSet(int attribute) {
    if (attribute < Long.SIZE) {
      set &= ~(1L << attribute);
    } else {
      words()[2 * (attribute >> 6) - 2] &= ~(1L << attribute);
    }
  }

  /** What the next flush lets the database calculate for attributes, instead of values. */
  public final Map<Integer, SqlExpression> expressions() {
    return further == null || further.expressions == null ? Map.of() : further.expressions;
  }

  /** Forgets what was to be calculated. */
  public final void clearExpressions() {
    if (further != null) {
      further.expressions = null;
      trim();
    }
  }

  /** Notes that the database calculates an attribute: its value is unknown, and changed. */
  final void express(int attribute, SqlExpression value) {
    markChanged(attribute);
    clearSet(attribute);
    FurtherState more = more();
    if (more.expressions == null) {
      more.expressions = new HashMap<>();
    }
    more.expressions.put(attribute, value);
  }

  /** Marks an attribute as set and changed. */
  public final void markChanged(int attribute) {
    FurtherState more = more();
    if (more.expressions != null) {
      more.expressions.remove(attribute);
    }
    long bit = 1L << attribute;
    if (attribute < Long.SIZE) {
      set |= bit;
      more.changed |= bit;
    } else {
      long[] words = words();
      words[2 * (attribute >> 6) - 2] |= bit;
      words[2 * (attribute >> 6) - 1] |= bit;
    }
  }

  /** Marks an attribute as unchanged; whether it is set stays. */
  public final void markUnchanged(int attribute) {
    if (attribute >= Long.SIZE) {
      words()[2 * (attribute >> 6) - 1] &= ~(1L << attribute);
    } else if (further != null) {
      further.changed &= ~(1L << attribute);
    }
  }

  /** Marks everything as unchanged. */
  public final void markClean() {
    if (further == null) {
      return;
    }
    further.changed = 0;
    if (further.words != null) {
      for (int i = 1; i < further.words.length; i += 2) {
        further.words[i] = 0;
      }
    }
    trim();
  }

  final void orSet(int word, long bits) {
    if (word == 0) {
      set |= bits;
    } else {
      words()[2 * word - 2] |= bits;
    }
  }

  /** Makes set and changed what these words say. */
  final void masks(long[] setWords, long[] changedWords) {
    set = setWords[0];
    if (further != null || changedWords[0] != 0) {
      more().changed = changedWords[0];
    }
    for (int word = 1; word < setWords.length; word++) {
      words()[2 * word - 2] = setWords[word];
      words()[2 * word - 1] = changedWords[word];
    }
  }

  /** Makes everything unset and unchanged. */
  final void clearMasks() {
    set = 0;
    if (further != null) {
      further.changed = 0;
      further.expressions = null;
      if (further.words != null) {
        Arrays.fill(further.words, 0);
      }
      trim();
    }
  }

  final @Nullable Entity pinned() {
    return further == null ? null : further.pinned;
  }

  final void pinned(@Nullable Entity entity) {
    if (entity != null) {
      more().pinned = entity;
    } else if (further != null) {
      further.pinned = null;
      trim();
    }
  }

  /** Whether an attribute is not being set already; then it is, until {@link #heard}. */
  final boolean startHearing(int attribute) {
    FurtherState more = more();
    for (FurtherState.Heard each = more.heard; each != null; each = each.outer()) {
      if (each.attribute() == attribute) {
        return false;
      }
    }
    more.heard = new FurtherState.Heard(attribute, more.heard);
    return true;
  }

  /** The listeners that were called last are done. */
  public final void heard() {
    FurtherState more = more();
    more.heard = more.heard == null ? null : more.heard.outer();
    trim();
  }

  /** Owners at the other end of edges that have no attribute here, and what it was taken from. */
  public final @Nullable ParentLink parents() {
    return further == null ? null : further.parents;
  }

  final void parents(@Nullable ParentLink links) {
    if (links != null) {
      more().parents = links;
    } else if (further != null) {
      further.parents = null;
      trim();
    }
  }

  private FurtherState more() {
    FurtherState known = further;
    if (known == null) {
      known = new FurtherState(1);
      further = known;
    }
    return known;
  }

  /** The words beyond the first, which a wide model's object has from the beginning. */
  private long[] words() {
    return Objects.requireNonNull(Objects.requireNonNull(further).words);
  }

  private void trim() {
    if (further != null && further.isEmpty()) {
      further = null;
    }
  }
}
