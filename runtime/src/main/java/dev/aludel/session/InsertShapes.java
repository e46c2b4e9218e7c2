package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.schema.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts new rows of one model into as few statements as possible. A column that has no value and no
 * server default would become NULL: where other rows have a value for it, it is sent as NULL, so
 * that all keep their order in one statement.
 */
final class InsertShapes {
  private final EntityMapper<?> mapper;
  private final ColumnSet filled;
  private final Map<ColumnSet, Shape> shapes = new LinkedHashMap<>();

  private InsertShapes(EntityMapper<?> mapper) {
    this.mapper = mapper;
    this.filled = filledByDatabase(mapper);
  }

  static List<FlushStep> steps(
      EntityMapper<?> mapper, List<EntityState> rows, Map<EntityState, ColumnSet> deferred) {
    InsertShapes shapes = new InsertShapes(mapper);
    for (EntityState row : rows) {
      ColumnSet later = deferred.getOrDefault(row, ColumnSet.NONE);
      shapes.add(row, ColumnSet.set(row).without(later));
    }
    return shapes.steps();
  }

  private void add(EntityState row, ColumnSet columns) {
    ColumnSet plain = columns.without(filled);
    Shape shape = shapes.computeIfAbsent(columns.without(plain), key -> new Shape());
    shape.columns = shape.columns.and(columns);
    shape.rows.add(row);
  }

  private List<FlushStep> steps() {
    List<FlushStep> steps = new ArrayList<>();
    for (Shape shape : shapes.values()) {
      ColumnSet returning = filled.without(shape.columns);
      steps.add(new FlushStep.Insert(mapper, shape.columns, returning, shape.rows));
    }
    return steps;
  }

  private static ColumnSet filledByDatabase(EntityMapper<?> mapper) {
    BitSet bits = new BitSet();
    List<Column> columns = mapper.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      bits.set(i, columns.get(i).serverDefault().isPresent());
    }
    return new ColumnSet(bits);
  }

  private static final class Shape {
    private ColumnSet columns = ColumnSet.NONE;
    private final List<EntityState> rows = new ArrayList<>();
  }
}
