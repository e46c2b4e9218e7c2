package dev.aludel.benchmarks;

import java.util.List;

/**
 * What is measured. Each method borrows a pooled connection, works in one transaction and ends it.
 *
 * @param <T> how a line item is held in memory
 */
interface LineItemWork<T> {

  /** Finds one line item by its key. */
  T find(long id);

  /** Loads the line items whose keys lie between two keys, both included, in the keys' order. */
  List<T> load(long first, long last);

  /** Inserts new line items; the answered ones know their generated keys. */
  List<T> insert(List<LineItemRow> rows);

  /** Loads line items and sets the quantity of each, as objects of which one attribute changed. */
  List<T> change(long first, long last, int quantity);

  /** The values of a line item that one of the other methods answered. */
  LineItemRow row(T lineItem);
}
