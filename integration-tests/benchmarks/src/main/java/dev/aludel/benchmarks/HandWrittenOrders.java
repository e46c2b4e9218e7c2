package dev.aludel.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The work in good, plain JDBC: one join, and one batch for each table. */
final class HandWrittenOrders implements OrderWork<PlainOrder> {
  private static final String SELECT =
      "select o.id, o.customer, o.ordered_on, o.shipping, i.id, i.quantity, i.price,"
          + " p.id, p.name, p.price, p.stock from orders o"
          + " left join order_items i on i.order_id = o.id"
          + " left join products p on p.id = i.product_id"
          + " where o.id between ? and ? order by o.id";
  private static final String INSERT_ORDER =
      "insert into orders (customer, ordered_on, shipping) values (?, ?, ?)";
  private static final String INSERT_ITEM =
      "insert into order_items (quantity, price, order_id) values (?, ?, ?)";

  private final DataSource pool;

  HandWrittenOrders(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public List<PlainOrder> load(long first, long last) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setLong(1, first);
      select.setLong(2, last);
      List<PlainOrder> orders = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        read(rows, orders);
      }
      return orders;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<PlainOrder> insert(List<OrderRow> rows) {
    List<PlainOrder> orders = new ArrayList<>(rows.size());
    rows.forEach(row -> orders.add(new PlainOrder(row)));
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      insertOrders(connection, orders);
      insertItems(connection, orders);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return orders;
  }

  @Override
  public OrderRow row(PlainOrder order) {
    return order.row();
  }

  private static void read(ResultSet rows, List<PlainOrder> orders) throws SQLException {
    Map<Long, PlainOrder.Product> products = new HashMap<>();
    PlainOrder order = null;
    while (rows.next()) {
      if (order == null || order.id != rows.getLong(1)) {
        order = new PlainOrder(rows);
        orders.add(order);
      }
      long item = rows.getLong(5);
      if (item != 0 || !rows.wasNull()) {
        order.items.add(new PlainOrder.Item(rows, product(rows, products)));
      }
    }
  }

  private static PlainOrder.@Nullable Product product(
      ResultSet row, Map<Long, PlainOrder.Product> products) throws SQLException {
    long id = row.getLong(8);
    if (id == 0 && row.wasNull()) {
      return null;
    }
    PlainOrder.Product product = products.get(id);
    if (product == null) {
      product = new PlainOrder.Product(row);
      products.put(id, product);
    }
    return product;
  }

  private static void insertOrders(Connection connection, List<PlainOrder> orders)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(INSERT_ORDER, Statement.RETURN_GENERATED_KEYS)) {
      for (PlainOrder order : orders) {
        order.bind(insert);
        insert.addBatch();
      }
      insert.executeBatch();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        for (PlainOrder order : orders) {
          keys.next();
          order.id = keys.getLong(1);
        }
      }
    }
  }

  private static void insertItems(Connection connection, List<PlainOrder> orders)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(INSERT_ITEM, Statement.RETURN_GENERATED_KEYS)) {
      for (PlainOrder order : orders) {
        for (PlainOrder.Item item : order.items) {
          item.bind(insert, order);
          insert.addBatch();
        }
      }
      insert.executeBatch();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        for (PlainOrder order : orders) {
          for (PlainOrder.Item item : order.items) {
            keys.next();
            item.id = keys.getLong(1);
          }
        }
      }
    }
  }
}
