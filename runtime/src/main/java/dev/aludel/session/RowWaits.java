package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.TableName;
import dev.aludel.session.RowGraph.Node;
import dev.aludel.session.RowGraph.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds what must wait for what in a flush: by relationships, by the values of foreign keys for
 * which no relationship is declared, by unique values.
 */
final class RowWaits {
  private final RowGraph graph = new RowGraph();
  private final Map<TableName, Map<Object, Node>> inserted = new HashMap<>();
  private final Map<TableName, Map<Object, Node>> deleted = new HashMap<>();
  private final Map<TableName, Node> gates = new HashMap<>();

  private RowWaits() {}

  static RowGraph of(Work work, List<UniqueValues.Takeover> takeovers) {
    RowWaits waits = new RowWaits();
    waits.addNodes(work);
    work.created().forEach(waits::ofSaved);
    work.changed().forEach(waits::ofSaved);
    work.deleted().forEach(waits::ofDeleted);
    takeovers.forEach(waits::ofTaker);
    return waits.graph;
  }

  private void addNodes(Work work) {
    for (EntityState row : work.changed()) {
      graph.add(RowGraph.Kind.UPDATE, row).columns = UpdateShapes.changed(row);
    }
    for (EntityState row : work.created()) {
      Node node = graph.add(RowGraph.Kind.INSERT, row);
      if (row.hasKey()) {
        Object key = comparable(IdentityMap.keyOf(row));
        names(row).forEach(name -> table(inserted, name).put(key, node));
      }
    }
    for (EntityState row : work.deleted()) {
      Node node = graph.add(RowGraph.Kind.DELETE, row);
      for (TableName name : names(row)) {
        table(deleted, name).put(keyInDatabase(row), node);
        Node gate = gates.computeIfAbsent(name, key -> graph.add(RowGraph.Kind.GATE, null));
        graph.wait(node, gate, Reason.PERHAPS, ColumnSet.NONE);
      }
    }
  }

  private void ofSaved(EntityState row) {
    Node node = node(row);
    ForeignKeys.forEachNewParent(
        row,
        (edge, parent) -> {
          Node before = graph.of(parent);
          ColumnSet columns = ColumnSet.of(edge.foreignKey());
          if (before != null && node.kind == RowGraph.Kind.INSERT && edge.isPostUpdate()) {
            node.columns = node.columns.and(columns);
            graph.complete(node, before, columns);
          } else if (before != null) {
            graph.wait(node, before, Reason.NEW_PARENT, columns);
          }
        });
    for (ForeignKey key : row.mapper().table().foreignKeys()) {
      ofPlainKey(node, key);
    }
  }

  private void ofPlainKey(Node node, ForeignKey key) {
    ColumnSet columns = columns(node.state(), key);
    boolean fresh = node.kind == RowGraph.Kind.INSERT;
    if (!fresh && columns.without(node.columns).equals(columns)) {
      return;
    }
    Node parent = referredTo(node.state(), key, inserted);
    if (parent != null) {
      graph.wait(node, parent, Reason.NEW_PARENT, columns);
    }
    Node gate = fresh ? null : gates.get(key.target());
    if (gate != null) {
      graph.wait(gate, node, Reason.PERHAPS, columns);
    }
  }

  private void ofDeleted(EntityState row) {
    Node node = node(row);
    for (ForeignKey key : row.mapper().table().foreignKeys()) {
      ColumnSet columns = columns(row, key);
      Node parent = referredTo(row, key, deleted);
      Node gate = gates.get(key.target());
      if (parent != null && parent != node) {
        graph.wait(parent, node, Reason.DELETED_PARENT, columns);
      } else if (gate != null && !names(row).contains(key.target()) && !isKnown(row, columns)) {
        graph.wait(gate, node, Reason.PERHAPS, columns);
      }
    }
  }

  private void ofTaker(UniqueValues.Takeover takeover) {
    graph.wait(node(takeover.taker()), node(takeover.holder()), takeover.key());
  }

  /** The row of this flush that a foreign key's values refer to. */
  private static @Nullable Node referredTo(
      EntityState row, ForeignKey key, Map<TableName, Map<Object, Node>> among) {
    Map<Object, Node> rows = among.get(key.target());
    if (rows == null) {
      return null;
    }
    int[] columns = row.mapper().table().indexesOf(key.columns());
    Object value = Mappers.identity(row.mapper(), row.entity(), columns);
    return value == null ? null : rows.get(comparable(value));
  }

  private static boolean isKnown(EntityState row, ColumnSet columns) {
    for (int column : columns.toArray()) {
      if (!row.isSet(column) || row.isChanged(column)) {
        return false;
      }
    }
    return true;
  }

  private Node node(EntityState row) {
    return Objects.requireNonNull(graph.of(row));
  }

  private static ColumnSet columns(EntityState row, ForeignKey key) {
    return ColumnSet.of(row.mapper().table().indexesOf(key.columns()));
  }

  /** The tables that a row is in. */
  private static List<TableName> names(EntityState row) {
    return TableParts.isWhole(row.mapper())
        ? List.of(row.mapper().table().tableName())
        : TableParts.parts(row.mapper()).stream()
            .map(part -> part.mapper().table().tableName())
            .toList();
  }

  private static Map<Object, Node> table(Map<TableName, Map<Object, Node>> all, TableName name) {
    return all.computeIfAbsent(name, key -> new HashMap<>());
  }

  private static Object keyInDatabase(EntityState row) {
    @Nullable Object[] values = RowValues.key(row);
    return values.length == 1 ? comparable(Objects.requireNonNull(values[0])) : List.of(values);
  }

  /** A foreign key may be of a narrower type than the key that it refers to. */
  private static Object comparable(Object key) {
    return key instanceof Integer || key instanceof Short ? ((Number) key).longValue() : key;
  }
}
