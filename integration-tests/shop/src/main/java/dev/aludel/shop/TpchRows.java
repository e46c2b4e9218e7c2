package dev.aludel.shop;

import io.trino.tpch.Customer;
import io.trino.tpch.LineItem;
import io.trino.tpch.Nation;
import io.trino.tpch.Order;
import io.trino.tpch.Part;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The TPC-H data set, generated while it is read: always the same for one scale.
 *
 * @param scale 1 is 1,500,000 orders
 */
record TpchRows(double scale) {
  private static final long CUSTOMERS = 150_000;
  private static final long PARTS = 200_000;
  private static final long ORDERS = 1_500_000;

  long customerCount() {
    return count(CUSTOMERS);
  }

  long partCount() {
    return count(PARTS);
  }

  long orderCount() {
    return count(ORDERS);
  }

  /** Customers; their keys count from 1. */
  Iterator<Customer> customers() {
    return all(TpchTable.CUSTOMER);
  }

  /** Parts; their keys count from 1. */
  Iterator<Part> parts() {
    return all(TpchTable.PART);
  }

  /** Orders with their lines. */
  Iterator<TpchOrder> orders() {
    return new TpchOrders(all(TpchTable.ORDERS), all(TpchTable.LINE_ITEM));
  }

  /** The names of the nations, by their keys from 0. */
  List<String> nations() {
    Iterable<Nation> nations = TpchTable.NATION.createGenerator(scale, 1, 1);
    return StreamSupport.stream(nations.spliterator(), false).map(Nation::getName).toList();
  }

  private long count(long atScaleOne) {
    return (long) (atScaleOne * scale);
  }

  private <T extends TpchEntity> Iterator<T> all(TpchTable<T> table) {
    return table.createGenerator(scale, 1, 1).iterator();
  }

  /** An order with its lines, at least one. */
  record TpchOrder(Order order, List<LineItem> lines) {}
}
