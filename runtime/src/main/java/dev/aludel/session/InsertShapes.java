package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts new rows of one model into as few statements as possible. A column that has no value and no
 * server default would become NULL: where other rows have a value for it, it is sent as NULL, so
 * that all keep their order in one statement.
 */
final class InsertShapes {
  private final EntityMapper<?> mapper;
  private final ColumnSet filled;
  private final Map<ColumnSet, Shape> shapes = new LinkedHashMap<>();

  private Shape last = new Shape();
  private @Nullable ColumnSet lastColumns;

  private InsertShapes(EntityMapper<?> mapper) {
    this.mapper = mapper;
    this.filled = FetchedColumns.filled(mapper);
  }

  static List<FlushStep> steps(
      EntityMapper<?> mapper, List<EntityState> rows, Map<EntityState, ColumnSet> deferred) {
    InsertShapes shapes = new InsertShapes(mapper);
    List<FlushStep> steps = new ArrayList<>();
    for (EntityState row : rows) {
      ColumnSet later = deferred.getOrDefault(row, ColumnSet.NONE);
      if (!row.expressions().isEmpty()) {
        ColumnSet expressed = ColumnSet.expressed(row);
        ColumnSet columns = Versions.with(mapper, ColumnSet.set(row)).and(expressed).without(later);
        ColumnSet returning =
            FetchedColumns.answeredByInsert(mapper, shapes.filled, columns)
                .and(mapper.isEagerOnInsert() ? expressed : ColumnSet.NONE);
        steps.add(new FlushStep.Express(mapper, columns, returning, row));
        continue;
      }
      shapes.add(row, Versions.with(mapper, ColumnSet.set(row)).without(later));
    }
    steps.addAll(shapes.steps());
    return steps;
  }

  private void add(EntityState row, ColumnSet columns) {
    // Most rows are like the one before them.
    if (!columns.equals(lastColumns)) {
      ColumnSet plain = columns.without(filled);
      last = shapes.computeIfAbsent(columns.without(plain), key -> new Shape());
      last.columns = last.columns.and(columns);
      lastColumns = columns;
    }
    last.rows.add(row);
  }

  private List<FlushStep> steps() {
    List<FlushStep> steps = new ArrayList<>();
    for (Shape shape : shapes.values()) {
      ColumnSet returning = FetchedColumns.answeredByInsert(mapper, filled, shape.columns);
      steps.add(new FlushStep.Insert(mapper, shape.columns, returning, shape.rows));
    }
    return steps;
  }

  private static final class Shape {
    private ColumnSet columns = ColumnSet.NONE;
    private final List<EntityState> rows = new ArrayList<>();
  }
}
