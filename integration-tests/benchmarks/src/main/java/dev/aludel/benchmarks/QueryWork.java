package dev.aludel.benchmarks;

import dev.aludel.benchmarks.model.ItemLine;
import dev.aludel.benchmarks.model.Shipment;
import java.util.List;

/** Queries for records; each method in one transaction. */
interface QueryWork {

  /** The first items that match, with their orders, by date and key. */
  List<ItemLine> search(ItemSearch search);

  /** Line items by a range of keys, in their order. */
  List<Shipment> shipments(long first, long last);
}
