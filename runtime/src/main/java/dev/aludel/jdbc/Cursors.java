package dev.aludel.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The cursors of one connection, which end with the transactions that they were opened in. */
final class Cursors {
  private final Driver driver;
  private final Reporter reporter;
  private final List<Cursor> open = new ArrayList<>(0);

  Cursors(Driver driver, Reporter reporter) {
    this.driver = driver;
    this.reporter = reporter;
  }

  /**
   * Executes a query.
   *
   * @param fetchSize how many rows the driver asks for at once
   * @param savepoints how many are open
   */
  Cursor open(
      String sql, Parameters parameters, int fetchSize, int savepoints, Preparation preparation) {
    open.removeIf(Cursor::isClosed);
    long start = reporter.start(sql);
    PreparedStatement statement = null;
    try {
      statement = preparation.prepare(sql);
      statement.setFetchSize(fetchSize);
      parameters.bindTo(statement, driver);
      Row row = new Row(statement.executeQuery(), driver, sql);
      Cursor cursor =
          new Cursor(
              statement,
              row,
              savepoints,
              rows -> reporter.succeeded(sql, parameters, 1, start, rows));
      open.add(cursor);
      return cursor;
    } catch (SQLException e) {
      Cursor.close(statement);
      throw reporter.failed(e, sql, parameters, start);
    }
  }

  /** Closes those that were opened inside at least so many savepoints. */
  void closeInside(int savepoints) {
    for (Cursor cursor : open) {
      if (cursor.savepoints() >= savepoints) {
        cursor.close();
      }
    }
  }
}
