package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts changed rows of one model into as few statements as possible: one for each shape. */
final class UpdateShapes {

  private UpdateShapes() {}

  /** What an update of a row writes. */
  static ColumnSet changed(EntityState row) {
    return Versions.with(row.mapper(), ColumnSet.changed(row));
  }

  /** Updates of what changed. */
  static List<FlushStep> steps(EntityMapper<?> mapper, List<EntityState> rows) {
    return steps(mapper, rows, Map.of());
  }

  /**
   * Updates of some columns, of what changed where none are given. Rows in the order of their keys,
   * so that two sessions do not wait for each other.
   */
  static List<FlushStep> steps(
      EntityMapper<?> mapper, List<EntityState> rows, Map<EntityState, ColumnSet> columns) {
    List<EntityState> sorted = new ArrayList<>(rows);
    if (mapper.hasLongKey()) {
      sorted.sort((one, other) -> Long.compare(one.longKey(), other.longKey()));
    }
    Map<ColumnSet, List<EntityState>> shapes = new LinkedHashMap<>();
    for (EntityState row : sorted) {
      ColumnSet some = columns.get(row);
      ColumnSet shape = some == null ? changed(row) : some;
      if (!shape.isEmpty()) {
        shapes.computeIfAbsent(shape, key -> new ArrayList<>()).add(row);
      }
    }
    List<FlushStep> steps = new ArrayList<>();
    shapes.forEach((shape, alike) -> steps.add(new FlushStep.Update(mapper, shape, alike)));
    return steps;
  }
}
