package dev.aludel.query;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.QueryException;
import dev.aludel.sql.Identifier;
import dev.aludel.sql.Window.Bound;
import dev.aludel.sql.Window.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a function sees beside a row; begun by {@link Windows}. Immutable and equal by
 * value.
 *
 * <p>Without a frame, a window with an order reaches from the first row to the last one that is
 * equal to the current row in that order; one without an order is the whole partition.
 */
public final class Window {
  static final Window ALL = new Window(null, List.of(), List.of(), null);

  private final @Nullable Identifier name;
  private final List<Node> partitionBy;
  private final List<Ordering> orderBy;
  private final @Nullable Frame frame;

  private Window(
      @Nullable Identifier name,
      List<Node> partitionBy,
      List<Ordering> orderBy,
      @Nullable Frame frame) {
    this.name = name;
    this.partitionBy = List.copyOf(partitionBy);
    this.orderBy = List.copyOf(orderBy);
    this.frame = frame;
  }

  /** Only rows that are equal in these to the current one. */
  public Window partitionBy(Expression<?> first, Expression<?>... more) {
    List<Node> all = new ArrayList<>(partitionBy);
    all.add(Expression.nodeOf(first));
    Arrays.stream(more).map(Expression::nodeOf).forEach(all::add);
    return new Window(name, all, orderBy, frame);
  }

  /** In this order. */
  public Window orderBy(Ordering first, Ordering... more) {
    List<Ordering> all = new ArrayList<>(orderBy);
    all.add(Checks.present(first, "An ordering"));
    all.addAll(Checks.noNulls(Arrays.asList(more), "An ordering"));
    return new Window(name, partitionBy, all, frame);
  }

  /** From this row to that one, as bounds of {@link Windows} count rows. */
  public Window rows(Bound start, Bound end) {
    return framed(Frame.Unit.ROWS, start, end);
  }

  /**
   * From this value to that one of the number by which the window is ordered; where no bound is so
   * many before or after, it can be ordered by anything.
   */
  public Window range(Bound start, Bound end) {
    return framed(Frame.Unit.RANGE, start, end);
  }

  /** From this group of rows that are equal in the order to that one. */
  public Window groups(Bound start, Bound end) {
    return framed(Frame.Unit.GROUPS, start, end);
  }

  /** Leaves rows of the frame out; say the frame first. */
  public Window exclude(Frame.Exclusion excluded) {
    Frame known = Checks.present(frame, "The frame of a window");
    Frame changed = new Frame(known.unit(), known.start(), known.end(), excluded);
    return new Window(name, partitionBy, orderBy, changed);
  }

  /** The same, written once in the WINDOW clause under this name. */
  public Window as(String name) {
    return new Window(Identifier.of(Checks.operand(name, "as")), partitionBy, orderBy, frame);
  }

  private Window framed(Frame.Unit unit, Bound start, Bound end) {
    Frame changed =
        new Frame(
            unit,
            Checks.present(start, "The start of a frame"),
            Checks.present(end, "The end of a frame"),
            Frame.Exclusion.NO_OTHERS);
    return new Window(name, partitionBy, orderBy, changed);
  }

  /** Refuses a frame that no database can find: it goes from an earlier row to a later one. */
  void requireFrame() {
    if (frame == null) {
      return;
    }
    Bound.Kind start = frame.start().kind();
    Bound.Kind end = frame.end().kind();
    boolean moved = frame.start().offset() != null || frame.end().offset() != null;
    if (start == Bound.Kind.UNBOUNDED_FOLLOWING || end == Bound.Kind.UNBOUNDED_PRECEDING) {
      throw new QueryException(ErrorCode.FRAME_IS_IMPOSSIBLE, "has no row between its ends");
    } else if (start.compareTo(end) > 0) {
      throw new QueryException(ErrorCode.FRAME_IS_IMPOSSIBLE, "ends before it starts");
    } else if (frame.unit() == Frame.Unit.RANGE && moved && orderBy.size() != 1) {
      throw new QueryException(ErrorCode.FRAME_IS_IMPOSSIBLE, "is a range of no one value");
    } else if (frame.unit() == Frame.Unit.RANGE && moved && orderBy.get(0).isOfNoNumber()) {
      throw new QueryException(ErrorCode.FRAME_IS_IMPOSSIBLE, "is a range of no number");
    } else if (frame.unit() == Frame.Unit.GROUPS && orderBy.isEmpty()) {
      throw new QueryException(ErrorCode.FRAME_IS_IMPOSSIBLE, "counts groups without an order");
    }
  }

  /** What it is made of. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(partitionBy);
    orderBy.forEach(ordering -> nodes.add(ordering.node()));
    return nodes;
  }

  /** As part of a statement, which lists it if it has a name. */
  dev.aludel.sql.Window in(Scope scope) {
    List<dev.aludel.sql.Ordering> order = orderBy.stream().map(term -> term.in(scope)).toList();
    dev.aludel.sql.Window written =
        new dev.aludel.sql.Window(null, Node.in(scope, partitionBy), order, frame);
    return name == null ? written : scope.window(name, written);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Window that
        && Objects.equals(name, that.name)
        && partitionBy.equals(that.partitionBy)
        && orderBy.equals(that.orderBy)
        && Objects.equals(frame, that.frame);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, partitionBy, orderBy, frame);
  }
}
