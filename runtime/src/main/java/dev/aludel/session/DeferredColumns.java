package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;

/** Loads columns that are not loaded by default, when one of them is read. */
final class DeferredColumns {
  private final Session session;

  DeferredColumns(Session session) {
    this.session = session;
  }

  /** Fills a column and what is loaded with it; {@link StaleRowException} if its row is gone. */
  void load(EntityState state, int column) {
    session.guard().enter();
    try {
      EntityMapper<?> mapper = state.mapper();
      ColumnSet some =
          ColumnSet.of(mapper.loadedWith(column)).and(ColumnSet.of(mapper.table().primaryKey()));
      if (mapper.inheritance() != null) {
        some = some.and(ColumnSet.of(mapper.inheritance().discriminator()));
      }
      int[] columns = some.toArray();
      Fetch fetch =
          Fetch.byKey(LoadPlan.of(mapper, columns), Mappers.identityValues(state.rowKey()), null);
      if (!session.loads().query(fetch.select(), row -> fill(state, columns, row))) {
        throw new StaleRowException(ErrorCode.ROW_IS_STALE, state.describe());
      }
    } finally {
      session.guard().exit();
    }
  }

  /** Reads what an object lacks from the next row; whether there is one. */
  private static boolean fill(EntityState state, int[] columns, Row row) {
    if (!row.next()) {
      return false;
    }
    for (int i = 0; i < columns.length; i++) {
      if (!state.isSet(columns[i])) {
        Mappers.readColumn(state.mapper(), state.entity(), columns[i], row, i + 1);
        state.markSet(columns[i]);
      }
    }
    return true;
  }
}
