package dev.aludel.session;

import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts new rows of one model into as few statements as keep their order, in which the database
 * numbers them: neighbours that are alike share one. A column that has no value and no server
 * default would become NULL: where other rows have a value for it, it is sent as NULL, so that they
 * are alike.
 */
final class InsertShapes {
  private final EntityMapper<?> mapper;
  private final ColumnSet filled;
  private final List<FlushStep> steps = new ArrayList<>();

  private List<EntityState> rows = new ArrayList<>();
  private ColumnSet columns = ColumnSet.NONE;
  private @Nullable ColumnSet lastColumns;
  private ColumnSet lastFilled = ColumnSet.NONE;

  private InsertShapes(EntityMapper<?> mapper) {
    this.mapper = mapper;
    this.filled = FetchedColumns.filled(mapper);
  }

  static List<FlushStep> steps(
      EntityMapper<?> mapper, List<EntityState> rows, Map<EntityState, ColumnSet> deferred) {
    InsertShapes shapes = new InsertShapes(mapper);
    for (EntityState row : rows) {
      ColumnSet later = deferred.getOrDefault(row, ColumnSet.NONE);
      if (row.expressions().isEmpty()) {
        shapes.add(row, Versions.with(mapper, ColumnSet.set(row)).without(later));
      } else {
        shapes.addExpressed(row, later);
      }
    }
    shapes.endStatement();
    return shapes.steps;
  }

  private void add(EntityState row, ColumnSet set) {
    // Most rows are like the one before them.
    if (!set.equals(lastColumns)) {
      ColumnSet setFilled = set.without(set.without(filled));
      if (!setFilled.equals(lastFilled)) {
        endStatement();
        lastFilled = setFilled;
      }
      columns = columns.and(set);
      lastColumns = set;
    }
    rows.add(row);
  }

  /** A row with expressions has a statement of its own. */
  private void addExpressed(EntityState row, ColumnSet later) {
    endStatement();
    ColumnSet expressed = ColumnSet.expressed(row);
    ColumnSet sent = Versions.with(mapper, ColumnSet.set(row)).and(expressed).without(later);
    ColumnSet returning =
        FetchedColumns.answeredByInsert(mapper, filled, sent)
            .and(mapper.isEagerOnInsert() ? expressed : ColumnSet.NONE);
    steps.add(new FlushStep.Express(mapper, sent, returning, row));
  }

  private void endStatement() {
    if (!rows.isEmpty()) {
      ColumnSet returning = FetchedColumns.answeredByInsert(mapper, filled, columns);
      steps.add(new FlushStep.Insert(mapper, columns, returning, rows));
    }
    rows = new ArrayList<>();
    columns = ColumnSet.NONE;
    lastColumns = null;
  }
}
