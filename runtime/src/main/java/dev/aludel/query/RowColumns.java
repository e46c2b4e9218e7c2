package dev.aludel.query;

import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the rows of a select have for its objects. A value that the condition of a join
 * makes the same as one that is there already, as the foreign key of a list's element is its
 * owner's key, is not sent a second time: both indexes have one place.
 */
final class RowColumns {
  private final List<Node> sent = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /** What the statement selects. */
  List<Node> sent() {
    return sent;
  }

  /** Adds what is read of a table's rows. */
  FetchNode.Columns addAll(LoadPlan plan, Source source) {
    int at = places.size() + 1;
    plan.nodes(source).forEach(this::add);
    int key = at + plan.indexOf(source.table().primaryKey()[0]);
    return new FetchNode.Columns(at, new int[] {key}, null);
  }

  /** The same of a table to which a step leads. */
  FetchNode.Columns addAll(LoadPlan plan, Source source, Step step) {
    if (!step.edge().on().isEmpty() || plan.mapper().inheritance() != null) {
      return addAll(plan, source);
    }
    List<Node> nodes = plan.nodes(source);
    int[] known = known(nodes, step);
    int at = places.size() + 1;
    int[] witnesses = witnesses(nodes, source.table(), known, at);
    if (witnesses.length == 0) {
      return addAll(plan, source);
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] == 0) {
        add(nodes.get(i));
      } else {
        places.add(known[i]);
      }
    }
    return new FetchNode.Columns(at, witnesses, null);
  }

  /** The index of a column of these objects that is there already, or is now. */
  int indexOf(Node node, Source objects) {
    if (node instanceof Node.ColumnNode column && column.source().equals(objects)) {
      int place = 1 + sent.indexOf(new Node.OwnColumnNode(objects, column.index()));
      if (place > 0) {
        return 1 + places.indexOf(place);
      }
    }
    add(node);
    return places.size();
  }

  /** The place of each index, the first at 1; null if each has its own. */
  int @Nullable [] places() {
    if (sent.size() == places.size()) {
      return null;
    }
    int[] each = new int[places.size() + 1];
    for (int i = 0; i < places.size(); i++) {
      each[i + 1] = places.get(i);
    }
    return each;
  }

  private void add(Node node) {
    sent.add(node);
    places.add(sent.size());
  }

  /** The places of what the step's condition equates to something that is there; 0 for the rest. */
  private int[] known(List<Node> nodes, Step step) {
    int[] known = new int[nodes.size()];
    int[] own = step.ownerColumns();
    int[] targets = step.targetColumns();
    for (int i = 0; i < known.length; i++) {
      for (int j = 0; j < own.length; j++) {
        if (nodes.get(i) instanceof Node.OwnColumnNode column
            && column.index() == targets[j]
            && isSame(step.owner().table().column(own[j]), step.target().column(targets[j]))) {
          known[i] = 1 + sent.indexOf(new Node.OwnColumnNode(step.owner(), own[j]));
        }
      }
    }
    return known;
  }

  /** Whether equal values are one value: texts may be equal that differ in case. */
  private static boolean isSame(Column one, Column other) {
    SqlType type = one.type();
    return type.equals(other.type()) && (type.isWhole() || type.kind() == SqlType.Kind.UUID);
  }

  /**
   * The indexes of what is sent and all NULL only where there is no row: the key if it is, else all
   * columns, since a database may be less strict than the model; none if no row would have to be
   * told from that.
   */
  private static int[] witnesses(List<Node> nodes, Table table, int[] known, int at) {
    List<Integer> witnesses = new ArrayList<>();
    boolean sure = false;
    for (int i = 0; i < known.length; i++) {
      if (known[i] == 0 && nodes.get(i) instanceof Node.OwnColumnNode column) {
        if (column.index() == table.primaryKey()[0]) {
          return new int[] {at + i};
        }
        boolean required = !table.column(column.index()).isNullable();
        witnesses.add(required && !sure ? 0 : witnesses.size(), at + i);
        sure |= required;
      }
    }
    return sure ? witnesses.stream().mapToInt(Integer::intValue).toArray() : new int[0];
  }
}
