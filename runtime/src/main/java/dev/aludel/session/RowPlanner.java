package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.schema.Table;
import dev.aludel.session.RowGraph.Kind;
import dev.aludel.session.RowGraph.Node;
import dev.aludel.session.RowGraph.Reason;
import dev.aludel.session.RowGraph.Wait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders a flush row by row: where rows of one table refer to each other, and where a row takes a
 * unique value that another one gives up. What can be done together is one step.
 *
 * <p>Rows may wait for each other in a circle. Then one of them gives way: a unique value, or a
 * reference, that can be NULL is cleared first and written last; a unique value that cannot gets
 * one that nobody else has; last, one statement swaps them where the database allows that.
 */
final class RowPlanner {
  private final RowGraph graph;
  private final Map<Alike, Bucket> buckets = new LinkedHashMap<>();
  private final List<FlushStep> steps = new ArrayList<>();
  private final Set<Table> written;

  private RowPlanner(RowGraph graph, Set<Table> written) {
    this.graph = graph;
    this.written = written;
  }

  /** What can be one step. */
  private record Alike(EntityMapper<?> mapper, Kind kind) {}

  /** What is done alike to rows of one model: what is left, and what of it need not wait. */
  private static final class Bucket {
    private final Alike what;
    private List<Node> ready = new ArrayList<>();
    private int open;

    Bucket(Alike what) {
      this.what = what;
    }

    boolean isComplete() {
      return ready.size() == open;
    }

    boolean isDelete() {
      return what.kind() == Kind.DELETE;
    }

    boolean isSave() {
      return what.kind() == Kind.UPDATE || what.kind() == Kind.INSERT;
    }

    List<Node> take() {
      List<Node> taken = ready;
      ready = new ArrayList<>();
      open -= taken.size();
      return taken;
    }
  }

  /** The steps for all rows, given the mappers in the order of their tables. */
  static List<FlushStep> steps(
      Work work, List<UniqueValues.Takeover> takeovers, List<Table> tables) {
    Set<Table> written =
        Stream.concat(work.created().stream(), work.changed().stream())
            .map(row -> row.mapper().storedIn())
            .collect(Collectors.toSet());
    RowPlanner planner = new RowPlanner(RowWaits.of(work, takeovers), written);
    planner.fill(tables);
    planner.run();
    return planner.steps;
  }

  private void fill(List<Table> tables) {
    Map<Table, List<Node>> byTable = new LinkedHashMap<>();
    tables.forEach(table -> byTable.put(table, new ArrayList<>()));
    List<Node> gates = new ArrayList<>();
    for (Node node : graph.nodes()) {
      EntityState row = node.row;
      if (row == null) {
        gates.add(node);
      } else {
        byTable.computeIfAbsent(row.mapper().storedIn(), key -> new ArrayList<>()).add(node);
      }
    }
    List<List<Node>> sorted = new ArrayList<>(byTable.values());
    for (List<Node> nodes : sorted) {
      enter(nodes, Kind.UPDATE);
      enter(nodes, Kind.INSERT);
    }
    sorted.forEach(nodes -> enter(nodes, Kind.COMPLETE));
    Collections.reverse(sorted);
    sorted.forEach(nodes -> enter(nodes, Kind.DELETE));
    gates.stream().filter(Node::isReady).forEach(this::finish);
  }

  private void enter(List<Node> nodes, Kind kind) {
    nodes.stream().filter(node -> node.kind == kind).forEach(this::enter);
  }

  private void enter(Node node) {
    Bucket bucket = bucket(node);
    bucket.open++;
    if (node.isReady()) {
      bucket.ready.add(node);
    }
  }

  private void run() {
    while (buckets.values().stream().anyMatch(bucket -> bucket.open > 0)) {
      Bucket next = next();
      if (next == null) {
        breakCircle(graph.circle());
      } else {
        List<Node> nodes = next.take();
        emit(next.what, nodes);
        nodes.forEach(this::finish);
      }
    }
  }

  private void finish(Node node) {
    node.done = true;
    node.others.forEach(this::end);
  }

  private void end(Wait wait) {
    if (!RowGraph.end(wait)) {
      return;
    }
    if (wait.after.kind == Kind.GATE) {
      finish(wait.after);
    } else {
      bucket(wait.after).ready.add(wait.after);
    }
  }

  private Bucket bucket(Node node) {
    return buckets.computeIfAbsent(new Alike(node.state().mapper(), node.kind), Bucket::new);
  }

  /**
   * What to do next: deletes that may free something, then what is complete, so that it is one
   * step, deletes last.
   */
  private @Nullable Bucket next() {
    List<Predicate<Bucket>> wishes =
        List.of(
            bucket -> isEarlyDelete(bucket) && bucket.isComplete(),
            bucket -> bucket.isSave() && bucket.isComplete(),
            Bucket::isSave,
            bucket -> bucket.isDelete() && bucket.isComplete(),
            Bucket::isDelete,
            bucket -> true);
    for (Predicate<Bucket> wish : wishes) {
      for (Bucket bucket : buckets.values()) {
        if (!bucket.ready.isEmpty() && wish.test(bucket)) {
          return bucket;
        }
      }
    }
    return null;
  }

  private boolean isEarlyDelete(Bucket bucket) {
    return bucket.isDelete() && written.contains(bucket.what.mapper().storedIn());
  }

  private void emit(Alike what, List<Node> nodes) {
    List<EntityState> rows = nodes.stream().map(Node::state).toList();
    Map<EntityState, ColumnSet> columns = new LinkedHashMap<>();
    nodes.forEach(node -> columns.put(node.state(), node.columns));
    if (what.kind() == Kind.DELETE) {
      steps.add(new FlushStep.Delete(what.mapper(), rows));
    } else if (what.kind() == Kind.INSERT) {
      steps.addAll(InsertShapes.steps(what.mapper(), rows, columns));
    } else {
      steps.addAll(UpdateShapes.steps(what.mapper(), rows, columns));
    }
  }

  private void breakCircle(List<Wait> circle) {
    for (Wait wait : circle) {
      int free = wait.reason == Reason.UNIQUE_VALUE ? nullable(wait) : -1;
      if (free >= 0) {
        giveUp(wait, new FlushStep.Clear(mapper(wait), ColumnSet.of(free), row(wait)), free);
        return;
      }
    }
    for (Wait wait : circle) {
      if (isReference(wait) && isNullable(wait)) {
        postpone(wait);
        return;
      }
    }
    for (Wait wait : circle) {
      int free = wait.reason == Reason.UNIQUE_VALUE ? Placeholders.column(mapper(wait), wait) : -1;
      if (free >= 0) {
        giveUp(wait, new FlushStep.Replace(mapper(wait), ColumnSet.of(free), row(wait)), free);
        return;
      }
    }
    if (!exchange(circle)) {
      doWithout(circle);
    }
  }

  /** Values that change hands in one statement, where the database lets them. */
  private boolean exchange(List<Wait> circle) {
    UniqueKey key = circle.get(0).key;
    for (Wait wait : circle) {
      boolean alike = wait.before.kind == Kind.UPDATE && mapper(wait) == mapper(circle.get(0));
      if (key == null || !key.isExchangeable() || !key.equals(wait.key) || !alike) {
        return false;
      }
    }
    List<EntityState> rows = circle.stream().map(wait -> wait.before.state()).toList();
    ColumnSet columns = circle.get(0).columns;
    steps.add(new FlushStep.Exchange(mapper(circle.get(0)), columns, rows));
    circle.forEach(wait -> wait.before.columns = wait.before.columns.without(columns));
    circle.forEach(this::end);
    return true;
  }

  /** The holder's row gives up its value before all else. */
  private void giveUp(Wait wait, FlushStep first, int column) {
    steps.add(first);
    for (Wait other : List.copyOf(wait.before.others)) {
      if (other.reason == Reason.UNIQUE_VALUE && other.columns.contains(column)) {
        end(other);
      }
    }
  }

  private void postpone(Wait wait) {
    if (wait.reason == Reason.DELETED_PARENT) {
      steps.add(new FlushStep.Clear(mapper(wait), wait.columns, row(wait)));
      end(wait);
      return;
    }
    Node child = wait.after;
    if (child.kind == Kind.UPDATE) {
      boolean leaves = child.others.stream().anyMatch(each -> each.reason == Reason.PERHAPS);
      if (leaves) {
        EntityMapper<?> mapper = child.state().mapper();
        steps.add(new FlushStep.Clear(mapper, wait.columns, List.of(child.state())));
      }
      child.columns = child.columns.without(wait.columns);
    } else {
      child.columns = child.columns.and(wait.columns);
    }
    complete(child, wait);
  }

  /** A further update, when both rows are there. */
  private void complete(Node child, Wait wait) {
    enter(graph.complete(child, wait.before, wait.columns));
    for (Wait same : List.copyOf(child.waits)) {
      if (same.reason == Reason.NEW_PARENT && same.columns.equals(wait.columns)) {
        end(same);
      }
    }
  }

  /** What is left: waits that may be for nothing, and rows that one statement may delete. */
  private void doWithout(List<Wait> circle) {
    List<Wait> perhaps =
        circle.stream().filter(wait -> wait.reason == Reason.PERHAPS).limit(1).toList();
    boolean deletes = circle.stream().allMatch(wait -> wait.reason == Reason.DELETED_PARENT);
    if (perhaps.isEmpty() && !deletes) {
      Optional<UniqueKey> key =
          circle.stream().flatMap(wait -> Stream.ofNullable(wait.key)).findFirst();
      String rows =
          circle.stream()
              .filter(wait -> wait.after.row != null)
              .map(wait -> wait.after.state().describe())
              .distinct()
              .collect(Collectors.joining(", "));
      throw key.isPresent()
          ? new SessionStateException(ErrorCode.UNIQUE_VALUES_ARE_SWAPPED, key.get().name(), rows)
          : new SessionStateException(ErrorCode.ROWS_REFER_TO_EACH_OTHER, rows);
    }
    (deletes ? circle : perhaps).forEach(this::end);
  }

  private static boolean isReference(Wait wait) {
    return wait.reason == Reason.NEW_PARENT || wait.reason == Reason.DELETED_PARENT;
  }

  private static boolean isNullable(Wait wait) {
    Node child = wait.reason == Reason.NEW_PARENT ? wait.after : wait.before;
    return isNullable(child.state().mapper().table(), wait.columns);
  }

  private static boolean isNullable(Table table, ColumnSet columns) {
    for (int column : columns.toArray()) {
      if (!table.column(column).isNullable()) {
        return false;
      }
    }
    return !columns.isEmpty();
  }

  private static int nullable(Wait wait) {
    for (int column : wait.columns.toArray()) {
      if (mapper(wait).table().column(column).isNullable()) {
        return column;
      }
    }
    return -1;
  }

  private static EntityMapper<?> mapper(Wait wait) {
    return wait.before.state().mapper();
  }

  private static List<EntityState> row(Wait wait) {
    return List.of(wait.before.state());
  }
}
