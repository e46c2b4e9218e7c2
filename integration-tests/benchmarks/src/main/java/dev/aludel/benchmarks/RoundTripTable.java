package dev.aludel.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/** How many round trips to PostgreSQL each operation makes, its commit included. */
final class RoundTripTable {
  private static final int WARM = 10;

  private final Formatter lines = new Formatter(Locale.ROOT);

  private RoundTripTable() {}

  static String measured() {
    RoundTripTable table = new RoundTripTable();
    try (HikariDataSource pool = Server.POSTGRESQL.countingPool()) {
      List<LineItemRow> rows = TpchLines.first(LineItemBenchmark.ROWS);
      LineItemTable.create(pool).fill(rows);
      OrderTables.fill(pool);
      table.lines.format("%-24s %8s %8s%n", "round trips", "by hand", "Aludel");
      table.lineItems(pool, rows);
      table.orders(pool);
    }
    return table.lines.toString();
  }

  private void lineItems(HikariDataSource pool, List<LineItemRow> rows) {
    LineItemWork<?> hand = Form.HAND_WRITTEN.on(pool);
    LineItemWork<?> ours = Form.ALUDEL.on(pool);
    add("findByKey", () -> hand.find(1), () -> ours.find(1));
    add(
        "loadThousand",
        () -> hand.load(1, LineItemBenchmark.ROWS),
        () -> ours.load(1, LineItemBenchmark.ROWS));
    add("insertThousand", () -> hand.insert(rows), () -> ours.insert(rows));
    int[] quantity = new int[2];
    add(
        "changeHundred",
        () -> hand.change(1, LineItemBenchmark.CHANGED, quantity[0]++ % 50),
        () -> ours.change(1, LineItemBenchmark.CHANGED, 50 + quantity[1]++ % 50));
  }

  private void orders(HikariDataSource pool) {
    OrderWork<?> hand = Form.HAND_WRITTEN.withOrders(pool);
    OrderWork<?> ours = Form.ALUDEL.withOrders(pool);
    List<OrderRow> rows = OrderBenchmark.newOrders();
    add(
        "loadOrders",
        () -> hand.load(1, OrderTables.ORDERS),
        () -> ours.load(1, OrderTables.ORDERS));
    add("insertOrders", () -> hand.insert(rows), () -> ours.insert(rows));
  }

  private void add(String name, Runnable hand, Runnable ours) {
    lines.format("%-24s %8d %8d%n", name, count(hand), count(ours));
  }

  /** Those of an operation whose statements the driver has prepared on the server. */
  private static long count(Runnable operation) {
    for (int i = 0; i < WARM; i++) {
      operation.run();
    }
    long before = RoundTrips.count();
    operation.run();
    return RoundTrips.count() - before;
  }
}
