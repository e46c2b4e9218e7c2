package dev.aludel.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The work in good, plain JDBC: prepared statements, column indexes, batches. */
final class HandWritten implements LineItemWork<PlainLineItem> {
  private static final String SELECT =
      "select id, order_number, part_number, line_number, quantity, price, returned, ship_mode,"
          + " ship_date, remark from line_items";
  private static final String INSERT =
      "insert into line_items (order_number, part_number, line_number, quantity, price, returned,"
          + " ship_mode, ship_date, remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final DataSource pool;

  HandWritten(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public PlainLineItem find(long id) {
    return alone(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(SELECT + " where id = ?")) {
            select.setLong(1, id);
            try (ResultSet rows = select.executeQuery()) {
              rows.next();
              return new PlainLineItem(rows);
            }
          }
        });
  }

  @Override
  public List<PlainLineItem> load(long first, long last) {
    return alone(connection -> select(connection, first, last));
  }

  @Override
  public List<PlainLineItem> insert(List<LineItemRow> rows) {
    return inTransaction(
        connection -> {
          List<PlainLineItem> items = new ArrayList<>(rows.size());
          try (PreparedStatement insert =
              connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (LineItemRow row : rows) {
              PlainLineItem item = new PlainLineItem(row);
              item.bind(insert);
              insert.addBatch();
              items.add(item);
            }
            insert.executeBatch();
            takeKeys(insert, items);
          }
          return items;
        });
  }

  @Override
  public List<PlainLineItem> change(long first, long last, int quantity) {
    return inTransaction(
        connection -> {
          List<PlainLineItem> items = select(connection, first, last);
          try (PreparedStatement update =
              connection.prepareStatement("update line_items set quantity = ? where id = ?")) {
            for (PlainLineItem item : items) {
              item.quantity(quantity);
              update.setInt(1, item.quantity());
              update.setLong(2, item.id());
              update.addBatch();
            }
            update.executeBatch();
          }
          return items;
        });
  }

  @Override
  public LineItemRow row(PlainLineItem lineItem) {
    return lineItem.row();
  }

  private static List<PlainLineItem> select(Connection connection, long first, long last)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT + " where id between ? and ? order by id")) {
      select.setLong(1, first);
      select.setLong(2, last);
      try (ResultSet rows = select.executeQuery()) {
        List<PlainLineItem> items = new ArrayList<>();
        while (rows.next()) {
          items.add(new PlainLineItem(rows));
        }
        return items;
      }
    }
  }

  private static void takeKeys(Statement insert, List<PlainLineItem> items) throws SQLException {
    try (ResultSet keys = insert.getGeneratedKeys()) {
      for (PlainLineItem item : items) {
        keys.next();
        item.id(keys.getLong(1));
      }
    }
  }

  /** One statement that reads: it needs no transaction. */
  private <R> R alone(Work<R> work) {
    try (Connection connection = pool.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <R> R inTransaction(Work<R> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      R result = work.with(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is done with a connection. */
  private interface Work<R> {
    R with(Connection connection) throws SQLException;
  }
}
