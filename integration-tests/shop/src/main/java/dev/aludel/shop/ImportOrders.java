package dev.aludel.shop;

import dev.aludel.Database;
import java.io.PrintWriter;

/** Orders and their lines become orders and order items. */
final class ImportOrders {
  private static final int BATCH = 500;

  /** On average an order has four lines. */
  private static final int ROWS_PER_ORDER = 5;

  private final Database database;
  private final TpchRows data;
  private final PrintWriter out;

  ImportOrders(Database database, TpchRows data, PrintWriter out) {
    this.database = database;
    this.data = data;
    this.out = out;
  }

  void run(ImportedKeys keys) {
    long expected = ROWS_PER_ORDER * data.orderCount();
    try (Progress progress = new Progress(out, "orders and order items", expected)) {
      Batches<TpchRows.TpchOrder> batches = new Batches<>(data.orders(), BATCH);
      while (batches.hasNext()) {
        OrderBatch batch = new OrderBatch(batches.next(), keys);
        database.transaction(batch::save);
        progress.step(batch.rows());
      }
    }
  }
}
