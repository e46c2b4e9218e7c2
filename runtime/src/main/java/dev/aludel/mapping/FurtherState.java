package dev.aludel.mapping;

import dev.aludel.sql.SqlExpression;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an object beside its {@link EntityState} where there is more to know: changes
 * for the next flush, attributes beyond the first 64, owners that the object cannot tell itself.
 * Most objects of a result need none of it, and are smaller without.
 */
final class FurtherState {
  /** The changed bits of the first 64 attributes. */
  long changed;

  /** The words of further attributes, set and changed in turn; null for a model without. */
  final long @Nullable [] words;

  /** What the database is to calculate in the next flush, by attribute. */
  @Nullable Map<Integer, SqlExpression> expressions;

  /** Owners at the other end of edges that have no attribute here, and what it was taken from. */
  @Nullable ParentLink parents;

  /** The object, while it has work for the database: its state alone holds it weakly. */
  @Nullable Entity pinned;

  /** The attributes that are about to be set, while listeners are called about them. */
  @Nullable Heard heard;

  FurtherState(int words) {
    this.words = words > 1 ? new long[2 * (words - 1)] : null;
  }

  /** Whether there is nothing to know any more. */
  boolean isEmpty() {
    return changed == 0
        && words == null
        && expressions == null
        && parents == null
        && pinned == null
        && heard == null;
  }

  /** An attribute that listeners are called about, within a call about another one. */
  record Heard(int attribute, @Nullable Heard outer) {}
}
