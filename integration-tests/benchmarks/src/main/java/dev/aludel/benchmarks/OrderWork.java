package dev.aludel.benchmarks;

import java.util.List;

/**
 * What is done with orders, items and products; each method in one transaction.
 *
 * @param <T> how this form holds an order
 */
interface OrderWork<T> {

  /** Orders by a range of keys, with their items and each item's product. */
  List<T> load(long first, long last);

  /** Inserts new orders with their items; all keys are known afterwards. */
  List<T> insert(List<OrderRow> orders);

  /** The values of an order that one of the other methods answered, and of its items. */
  OrderRow row(T order);
}
