package dev.aludel.session;

import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders rows that are deleted and refer to each other: who refers goes before what it refers to.
 * In a circle, a reference that can be NULL is cleared before.
 */
final class DeleteOrder {
  private final Map<TableName, Map<Object, EntityState>> byKey = new HashMap<>();
  private final Set<EntityState> rest;
  private final Set<EntityState> cleared = new LinkedHashSet<>();
  private final List<FlushStep> steps = new ArrayList<>();

  private DeleteOrder(List<EntityState> rows) {
    rest = new LinkedHashSet<>(rows);
    for (EntityState row : rows) {
      byKey
          .computeIfAbsent(row.mapper().table().tableName(), key -> new HashMap<>())
          .put(IdentityMap.keyOf(row), row);
    }
  }

  static List<FlushStep> steps(List<EntityState> rows) {
    DeleteOrder order = new DeleteOrder(rows);
    while (!order.rest.isEmpty()) {
      order.takeLevel();
    }
    return order.steps;
  }

  /** Takes all rows to which no other refers. */
  private void takeLevel() {
    Set<EntityState> level = new LinkedHashSet<>(rest);
    for (EntityState row : rest) {
      for (ForeignKey key : row.mapper().table().foreignKeys()) {
        EntityState target = target(row, key);
        if (target != null) {
          level.remove(target);
        }
      }
    }
    if (level.isEmpty() && clearOne()) {
      return;
    }
    Set<EntityState> taken = level.isEmpty() ? new LinkedHashSet<>(rest) : level;
    rest.removeAll(taken);
    FlushPlanner.byMapper(taken)
        .forEach((mapper, rows) -> steps.add(new FlushStep.Delete(mapper, rows)));
  }

  private boolean clearOne() {
    for (EntityState row : rest) {
      for (ForeignKey key : row.mapper().table().foreignKeys()) {
        if (target(row, key) != null && isNullable(row.mapper().table(), key)) {
          cleared.add(row);
          ColumnSet columns = ColumnSet.of(columns(row.mapper().table(), key));
          steps.add(new FlushStep.Clear(row.mapper(), columns, List.of(row)));
          return true;
        }
      }
    }
    return false;
  }

  /** The other row that is to be deleted and that a foreign key refers to. */
  private @Nullable EntityState target(EntityState row, ForeignKey foreignKey) {
    Table table = row.mapper().table();
    if (cleared.contains(row) && isNullable(table, foreignKey)) {
      return null;
    }
    int[] columns = columns(table, foreignKey);
    Object key = Mappers.identity(row.mapper(), row.entity(), columns);
    EntityState target =
        key == null ? null : byKey.getOrDefault(foreignKey.target(), Map.of()).get(key);
    return target != row && target != null && rest.contains(target) ? target : null;
  }

  private static int[] columns(Table table, ForeignKey key) {
    return key.columns().stream().mapToInt(table::indexOf).toArray();
  }

  private static boolean isNullable(Table table, ForeignKey key) {
    return key.columns().stream().allMatch(column -> table.column(column).isNullable());
  }
}
