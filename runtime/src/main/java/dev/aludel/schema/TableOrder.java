package dev.aludel.schema;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables in an order in which they can be created: each after those that it refers to. Where they
 * refer to each other in a circle, some foreign keys must be added after all tables are there. The
 * order depends on nothing but the order given.
 *
 * @param tables the tables in order
 * @param added the foreign keys that close a circle
 */
public record TableOrder(List<Table> tables, List<Added> added) {

  /** Copies the lists. */
  public TableOrder {
    tables = List.copyOf(tables);
    added = List.copyOf(added);
  }

  /**
   * A foreign key that is added to its table later.
   *
   * @param table the referring table
   * @param foreignKey one of its foreign keys
   */
  public record Added(Table table, ForeignKey foreignKey) {}

  /**
   * Orders tables; one given twice counts once. A table that refers to itself, or to one that is
   * not given, makes no circle.
   */
  public static TableOrder sort(Collection<Table> tables) {
    Sorter sorter = new Sorter(byName(tables));
    sorter.sort();
    return new TableOrder(sorter.sorted, sorter.added);
  }

  /** Whether a foreign key is added after the tables are there. */
  public boolean isAdded(Table table, ForeignKey foreignKey) {
    return added.contains(new Added(table, foreignKey));
  }

  private static Map<TableName, Table> byName(Collection<Table> tables) {
    Map<TableName, Table> byName = new LinkedHashMap<>();
    for (Table table : tables) {
      Table other = byName.putIfAbsent(table.tableName(), table);
      if (other != null && !other.equals(table)) {
        throw new MappingException(ErrorCode.TABLE_IS_DECLARED_TWICE, table);
      }
    }
    return byName;
  }

  /** Walks the foreign keys depth first; one that leads back into the walk closes a circle. */
  private static final class Sorter {
    private enum State {
      BEGUN,
      DONE
    }

    private final Map<TableName, Table> tables;
    private final Map<TableName, State> states = new LinkedHashMap<>();
    private final List<Table> sorted = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();

    Sorter(Map<TableName, Table> tables) {
      this.tables = tables;
    }

    void sort() {
      for (Table table : tables.values()) {
        if (!states.containsKey(table.tableName())) {
          visit(table);
        }
      }
    }

    private void visit(Table table) {
      states.put(table.tableName(), State.BEGUN);
      for (ForeignKey key : table.foreignKeys()) {
        Table target = tables.get(key.target());
        if (target != null && !target.equals(table)) {
          follow(table, key, target);
        }
      }
      states.put(table.tableName(), State.DONE);
      sorted.add(table);
    }

    private void follow(Table table, ForeignKey key, Table target) {
      State state = states.get(target.tableName());
      if (state == State.BEGUN) {
        added.add(new Added(table, key));
      } else if (state == null) {
        visit(target);
      }
    }
  }
}
