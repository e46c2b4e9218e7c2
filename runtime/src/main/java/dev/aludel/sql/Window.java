package dev.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function sees for a row.
 *
 * @param name a window of the WINDOW clause that this one is, or begins with; null for none
 * @param partitionBy what is equal in them; empty for all rows
 * @param orderBy their order
 * @param frame which of them, null for those up to this row's equals where there is an order, else
 *     all
 */
public record Window(
    @Nullable Identifier name,
    List<SqlExpression> partitionBy,
    List<Ordering> orderBy,
    @Nullable Frame frame) {
  /** All rows. */
  public static final Window ALL = new Window(null, List.of(), List.of(), null);

  /** Copies the lists. */
  public Window {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
  }

  /** Whether it is a named window, and nothing more. */
  public boolean isNameOnly() {
    return name != null && partitionBy.isEmpty() && orderBy.isEmpty() && frame == null;
  }

  /** A window with a name, in the WINDOW clause. */
  public record Named(Identifier name, Window window) {}

  /**
   * Some rows of a partition, around the current one.
   *
   * @param unit what is counted
   * @param start the first
   * @param end the last
   * @param exclude what is left out of them
   */
  public record Frame(Unit unit, Bound start, Bound end, Exclusion exclude) {

    /** What a frame counts. */
    public enum Unit {
      ROWS,
      /** By the value that is ordered by. */
      RANGE,
      /** Groups of rows that are equal in the order. */
      GROUPS
    }

    /** What a frame leaves out. */
    public enum Exclusion {
      NO_OTHERS,
      CURRENT_ROW,
      GROUP,
      TIES
    }
  }

  /**
   * An end of a frame.
   *
   * @param kind where it is
   * @param offset how far from the current row, for {@code PRECEDING} and {@code FOLLOWING} only
   */
  public record Bound(Kind kind, @Nullable SqlExpression offset) {
    public static final Bound UNBOUNDED_PRECEDING = new Bound(Kind.UNBOUNDED_PRECEDING, null);
    public static final Bound CURRENT_ROW = new Bound(Kind.CURRENT_ROW, null);
    public static final Bound UNBOUNDED_FOLLOWING = new Bound(Kind.UNBOUNDED_FOLLOWING, null);

    /** Where an end of a frame is. */
    public enum Kind {
      UNBOUNDED_PRECEDING,
      PRECEDING,
      CURRENT_ROW,
      FOLLOWING,
      UNBOUNDED_FOLLOWING
    }

    /** Refuses an offset that is missing, or not wanted. */
    public Bound {
      if ((offset != null) != (kind == Kind.PRECEDING || kind == Kind.FOLLOWING)) {
        throw new IllegalArgumentException("offset of " + kind);
      }
    }
  }
}
