package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which deletes go before inserts and updates, because they may free unique values that these use.
 * A table's deletes can if what refers to its rows can be deleted or updated before, too: an update
 * can if it refers to no new row.
 */
final class EarlyChanges {
  private final Work work;
  private final Set<TableName> deletes = new LinkedHashSet<>();
  private final Set<TableName> updates = new HashSet<>();

  private EarlyChanges(Work work) {
    this.work = work;
  }

  static EarlyChanges of(Work work) {
    EarlyChanges early = new EarlyChanges(work);
    if (!work.deleted().isEmpty()) {
      Set<TableName> written = names(work.created());
      written.addAll(names(work.changed()));
      tables(work.deleted()).stream()
          .filter(table -> written.contains(table.tableName()))
          .forEach(early::tryTable);
    }
    return early;
  }

  /** Whether the deletes of a table go first. */
  boolean isDeletedFirst(Table table) {
    return deletes.contains(table.tableName());
  }

  /** Whether the updates of a table go before those deletes. */
  boolean isUpdatedFirst(Table table) {
    return updates.contains(table.tableName());
  }

  /** Takes a table and all that must go with it, or nothing. */
  private void tryTable(Table table) {
    Set<TableName> deleted = new LinkedHashSet<>(deletes);
    Set<TableName> updated = new HashSet<>(updates);
    if (canDelete(table, deleted, updated)) {
      deletes.addAll(deleted);
      updates.addAll(updated);
    }
  }

  private boolean canDelete(Table table, Set<TableName> deleted, Set<TableName> updated) {
    if (!deleted.add(table.tableName())) {
      return true;
    }
    for (Table child : tables(work.changed())) {
      if (refers(child, table)) {
        updated.add(child.tableName());
        if (refersToNewRows(child)) {
          return false;
        }
      }
    }
    for (Table child : tables(work.deleted())) {
      if (refers(child, table) && !canDelete(child, deleted, updated)) {
        return false;
      }
    }
    return true;
  }

  private boolean refersToNewRows(Table table) {
    Set<EntityState> parents = new HashSet<>();
    for (EntityState state : work.changed()) {
      if (state.mapper().storedIn().equals(table)) {
        ForeignKeys.forEachNewParent(state, (edge, parent) -> parents.add(parent));
      }
    }
    return !parents.isEmpty();
  }

  private static boolean refers(Table child, Table parent) {
    return child.foreignKeys().stream()
        .map(ForeignKey::target)
        .anyMatch(parent.tableName()::equals);
  }

  private static List<Table> tables(Collection<EntityState> states) {
    return states.stream().map(EntityState::mapper).map(EntityMapper::storedIn).distinct().toList();
  }

  private static Set<TableName> names(Collection<EntityState> states) {
    return states.stream()
        .map(EntityState::mapper)
        .distinct()
        .map(mapper -> mapper.storedIn().tableName())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
