package dev.aludel.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An order with all that belongs to it: what is inserted, and what results are compared by.
 *
 * @param id the key; 0 before it is inserted
 */
record OrderRow(
    long id, String customer, LocalDate orderedOn, BigDecimal shipping, List<ItemRow> items) {

  /** One line of an order. */
  record ItemRow(long id, int quantity, BigDecimal price, @Nullable ProductRow product) {}

  /** What is ordered. */
  record ProductRow(long id, String name, BigDecimal price, int stock) {}

  /** A new order with so many items, and no products. */
  static OrderRow numbered(int number, int items) {
    List<ItemRow> lines =
        IntStream.range(0, items)
            .mapToObj(line -> new ItemRow(0, line + 1, BigDecimal.valueOf(100 + line, 2), null))
            .toList();
    return new OrderRow(
        0,
        "customer " + number,
        LocalDate.ofEpochDay(20_000 + number),
        BigDecimal.valueOf(number, 2),
        lines);
  }
}
