package dev.aludel.shop;

import dev.aludel.Database;
import java.io.PrintWriter;

/** Imports the TPC-H data set: who buys, what is sold, what was bought. */
final class TpchImport {
  private final Database database;
  private final TpchRows data;
  private final PrintWriter out;

  TpchImport(Database database, double scale, PrintWriter out) {
    this.database = database;
    this.data = new TpchRows(scale);
    this.out = out;
  }

  void run() {
    ImportedKeys keys = new ImportedKeys(data);
    new ImportUsers(database, data, out).run(keys);
    new ImportCategories(database, data, out).run();
    new ImportProducts(database, data, out).run(keys);
    new ImportOrders(database, data, out).run(keys);
  }
}
