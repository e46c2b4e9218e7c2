package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is done to single rows in a flush, and which of it must wait for which. */
final class RowGraph {
  private final Map<EntityState, Node> byRow = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private int first;

  /** What is done to a row. */
  enum Kind {
    UPDATE,
    INSERT,
    /** An update that completes a row whose reference had to wait. */
    COMPLETE,
    DELETE,
    /** Nothing: all deletes of a table wait for it. */
    GATE
  }

  /** Why something waits, the first being the easiest to do without. */
  enum Reason {
    /** A row has a unique value that another one wants. */
    UNIQUE_VALUE,
    /** A row refers to one that is inserted. */
    NEW_PARENT,
    /** A row refers to one that is deleted. */
    DELETED_PARENT,
    /** A row may have referred to one that is deleted. */
    PERHAPS
  }

  /** One thing to do. */
  static final class Node {
    final Kind kind;
    final @Nullable EntityState row;
    final List<Wait> waits = new ArrayList<>();
    final List<Wait> others = new ArrayList<>();
    ColumnSet columns = ColumnSet.NONE;
    int open;
    boolean done;

    Node(Kind kind, @Nullable EntityState row) {
      this.kind = kind;
      this.row = row;
    }

    EntityState state() {
      return Objects.requireNonNull(row);
    }

    boolean isReady() {
      return !done && open == 0;
    }
  }

  /** {@code after} waits for {@code before}, because of these columns. */
  static final class Wait {
    final Node before;
    final Node after;
    final Reason reason;
    final ColumnSet columns;
    // What the columns are, if that is the reason.
    final @Nullable UniqueKey key;
    boolean over;

    Wait(Node before, Node after, Reason reason, ColumnSet columns) {
      this.before = before;
      this.after = after;
      this.reason = reason;
      this.columns = columns;
      this.key = null;
    }

    Wait(Node before, Node after, UniqueKey key) {
      this.before = before;
      this.after = after;
      this.reason = Reason.UNIQUE_VALUE;
      this.columns = key.columns();
      this.key = key;
    }
  }

  Node add(Kind kind, @Nullable EntityState row) {
    Node node = new Node(kind, row);
    nodes.add(node);
    if (row != null) {
      byRow.putIfAbsent(row, node);
    }
    return node;
  }

  /** What is done to a row, if anything. */
  @Nullable Node of(EntityState row) {
    return byRow.get(row);
  }

  List<Node> nodes() {
    return nodes;
  }

  void wait(Node after, Node before, Reason reason, ColumnSet columns) {
    add(new Wait(before, after, reason, columns));
  }

  /** A row takes a unique value of another. */
  void wait(Node after, Node before, UniqueKey key) {
    add(new Wait(before, after, key));
  }

  private static void add(Wait wait) {
    wait.after.waits.add(wait);
    wait.before.others.add(wait);
    wait.after.open++;
  }

  /** A further update of a row, of what it could not say before another row was there. */
  Node complete(Node child, Node parent, ColumnSet columns) {
    Node last = add(Kind.COMPLETE, child.row);
    last.columns = columns;
    wait(last, child, Reason.NEW_PARENT, ColumnSet.NONE);
    wait(last, parent, Reason.NEW_PARENT, ColumnSet.NONE);
    return last;
  }

  /** Does without a wait; answers whether that makes a node ready. */
  static boolean end(Wait wait) {
    if (wait.over) {
      return false;
    }
    wait.over = true;
    wait.after.open--;
    return wait.after.isReady();
  }

  /**
   * Some nodes that wait for each other in a circle; each wait's end is the next one's beginning.
   */
  List<Wait> circle() {
    while (nodes.get(first).done) {
      first++;
    }
    Node node = nodes.get(first);
    Map<Node, Integer> seen = new HashMap<>();
    List<Wait> path = new ArrayList<>();
    while (!seen.containsKey(node)) {
      seen.put(node, path.size());
      Wait wait = node.waits.stream().filter(each -> !each.over).findFirst().orElseThrow();
      path.add(wait);
      node = wait.before;
    }
    return path.subList(seen.get(node), path.size());
  }
}
