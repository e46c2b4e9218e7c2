package dev.aludel.session;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.StaleRowException;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.Row;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.query.Fetch;
import dev.aludel.query.LoadPlan;
import dev.aludel.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      Table table = mapper.table();
      ColumnSet some =
          ColumnSet.of(mapper.loadedWith(column)).and(ColumnSet.of(table.primaryKey()));
      boolean found =
          mapper.inheritance() == null
              ? loadRow(state, some)
              : loadRows(state, some.and(ColumnSet.of(mapper.inheritance().discriminator())));
      if (!found) {
        throw new StaleRowException(ErrorCode.ROW_IS_STALE, state.describe());
      }
    } finally {
      session.guard().exit();
    }
  }

  private boolean loadRow(EntityState state, ColumnSet some) {
    Table table = state.mapper().table();
    Parameters parameters = new Parameters();
    new RowParameters(table, table.primaryKey())
        .addAll(parameters, List.<@Nullable Object[]>of(RowValues.key(state)));
    String sql = session.texts().selectByKeys(table, some, 1);
    return session.connection().query(sql, parameters, row -> fill(state, some.toArray(), row));
  }

  /** The same of an object whose row may be shared out to several tables. */
  private boolean loadRows(EntityState state, ColumnSet some) {
    LoadPlan plan = LoadPlan.of(state.mapper(), some.toArray());
    Fetch fetch = Fetch.byKey(plan, Mappers.identityValues(state.rowKey()), null);
    return session.loads().query(fetch.select(), row -> fill(state, some.toArray(), row));
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
