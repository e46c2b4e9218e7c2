package dev.aludel.session;

import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tables in an order in which what is referred to comes first; tables that refer to each other in a
 * circle, or to themselves, form a group whose rows have to be ordered one by one.
 */
final class TableGroups {
  private final Map<TableName, Table> tables = new HashMap<>();
  private final Map<TableName, Integer> visited = new HashMap<>();
  private final Deque<TableName> path = new ArrayDeque<>();
  private final List<Group> groups = new ArrayList<>();

  private TableGroups() {}

  /**
   * Some tables.
   *
   * @param circular whether a row may refer to another of the group
   */
  record Group(List<Table> tables, boolean circular) {}

  /** Groups tables; equal input in equal order gives equal output. */
  static List<Group> of(Collection<Table> tables) {
    TableGroups search = new TableGroups();
    tables.forEach(table -> search.tables.put(table.tableName(), table));
    for (Table table : tables) {
      if (!search.visited.containsKey(table.tableName())) {
        search.visit(table);
      }
    }
    return search.groups;
  }

  /**
   * Tarjan's search for strongly connected components: answers how far up the path a table reaches.
   */
  private int visit(Table table) {
    int number = visited.size();
    int reach = number;
    visited.put(table.tableName(), number);
    path.push(table.tableName());
    for (Table target : targets(table)) {
      Integer seen = visited.get(target.tableName());
      if (seen == null) {
        reach = Math.min(reach, visit(target));
      } else if (path.contains(target.tableName())) {
        reach = Math.min(reach, seen);
      }
    }
    if (reach == number) {
      close(table);
    }
    return reach;
  }

  private void close(Table first) {
    List<Table> members = new ArrayList<>();
    TableName member;
    do {
      member = path.pop();
      members.add(0, Objects.requireNonNull(tables.get(member)));
    } while (!member.equals(first.tableName()));
    boolean circular = members.size() > 1 || refersToItself(first);
    groups.add(new Group(List.copyOf(members), circular));
  }

  private static boolean refersToItself(Table table) {
    return table.foreignKeys().stream().anyMatch(key -> key.target().equals(table.tableName()));
  }

  private List<Table> targets(Table table) {
    List<Table> targets = new ArrayList<>();
    for (ForeignKey key : table.foreignKeys()) {
      Table target = tables.get(key.target());
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }
}
