package dev.aludel.benchmarks;

import dev.aludel.Database;
import dev.aludel.benchmarks.model.TpchSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The measured table, made and filled. */
final class LineItemTable {
  private final DataSource pool;

  private LineItemTable(DataSource pool) {
    this.pool = pool;
  }

  /** Makes the table anew. */
  static LineItemTable create(DataSource pool) {
    try (Database database = Database.connect(pool)) {
      database.drop(TpchSchema.SCHEMA);
      database.create(TpchSchema.SCHEMA);
    }
    return new LineItemTable(pool);
  }

  /** Holds these rows afterwards and no others, with keys from 1. */
  void fill(List<LineItemRow> rows) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate table line_items restart identity");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    new HandWritten(pool).insert(rows);
  }
}
