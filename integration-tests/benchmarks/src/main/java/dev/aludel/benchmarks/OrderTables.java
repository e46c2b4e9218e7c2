package dev.aludel.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The tables of orders, filled anew. */
final class OrderTables {
  static final int ORDERS = 100;
  private static final int ITEMS = 4;
  private static final int PRODUCTS = 40;

  private OrderTables() {}

  /** A hundred orders of four items, of forty products in turn, with keys from 1. */
  static void fill(DataSource pool) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      empty(statement);
      fill(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** On PostgreSQL in one go: else each order looks for its items among all that were deleted. */
  private static void empty(Statement statement) throws SQLException {
    String product = statement.getConnection().getMetaData().getDatabaseProductName();
    if (product.equals("PostgreSQL")) {
      statement.execute("truncate table order_items, orders, products restart identity");
      return;
    }
    for (String table : List.of("order_items", "orders", "products")) {
      statement.execute("delete from " + table);
      statement.execute("alter table " + table + " alter column id restart with 1");
    }
  }

  private static void fill(Statement statement) throws SQLException {
    for (int product = 1; product <= PRODUCTS; product++) {
      statement.execute(
          "insert into products (name, price, stock) values ('product %1$d', %1$d.50, %1$d)"
              .formatted(product));
    }
    int line = 0;
    for (int order = 1; order <= ORDERS; order++) {
      statement.execute(
          "insert into orders (customer, ordered_on, shipping)"
              + " values ('customer %1$d', '2026-01-01', %1$d.25)".formatted(order));
      for (int item = 0; item < ITEMS; item++) {
        statement.execute(
            "insert into order_items (quantity, price, order_id, product_id)"
                + " values (%d, 9.99, %d, %d)".formatted(item + 1, order, line++ % PRODUCTS + 1));
      }
    }
  }
}
