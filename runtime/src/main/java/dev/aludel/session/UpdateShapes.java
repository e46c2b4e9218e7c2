package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    List<FlushStep> steps = new ArrayList<>();
    boolean isNarrow = columns.isEmpty() && mapper.columnCount() <= Long.SIZE;
    long lastChanges = 0;
    @Nullable List<EntityState> last = null;
    for (EntityState row : sorted) {
      // Mostly a row has the shape of the one before: nothing is made to find that out.
      if (isNarrow && last != null && row.changedWord(0) == lastChanges && isPlain(row)) {
        last.add(row);
        continue;
      }
      ColumnSet some = columns.get(row);
      ColumnSet shape = some == null ? changed(row) : some;
      if (!shape.isEmpty() && !isPlain(row)) {
        steps.add(new FlushStep.Express(mapper, shape, ColumnSet.NONE, row));
      } else if (!shape.isEmpty()) {
        last = shapes.computeIfAbsent(shape, key -> new ArrayList<>());
        lastChanges = row.changedWord(0);
        last.add(row);
      }
    }
    shapes.forEach((shape, alike) -> steps.add(new FlushStep.Update(mapper, shape, alike)));
    return steps;
  }

  private static boolean isPlain(EntityState row) {
    return row.expressions().isEmpty();
  }
}
