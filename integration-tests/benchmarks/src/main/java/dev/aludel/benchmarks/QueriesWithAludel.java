package dev.aludel.benchmarks;

import static dev.aludel.benchmarks.model.LineItem_.LINE_ITEM;
import static dev.aludel.benchmarks.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.query.Sql.ifNotNull;
import static dev.aludel.query.Sql.select;

import dev.aludel.Database;
import dev.aludel.benchmarks.model.ItemLine;
import dev.aludel.benchmarks.model.ItemLine_;
import dev.aludel.benchmarks.model.Order_;
import dev.aludel.benchmarks.model.Shipment;
import dev.aludel.benchmarks.model.Shipment_;
import java.util.List;
import javax.sql.DataSource;

/** The queries as an application of Aludel puts them together. */
final class QueriesWithAludel implements QueryWork {
  private final Database database;

  QueriesWithAludel(DataSource pool) {
    database = Database.connect(pool);
  }

  @Override
  public List<ItemLine> search(ItemSearch search) {
    Order_ order = ORDER_ITEM.order();
    return database.call(
        session ->
            session.list(
                select(
                        ItemLine_.of(
                            ORDER_ITEM.id,
                            ORDER_ITEM.quantity,
                            ORDER_ITEM.price,
                            order.customer,
                            order.orderedOn))
                    .from(ORDER_ITEM)
                    .where(
                        ifNotNull(search.atLeast(), least -> ORDER_ITEM.quantity.ge(least)),
                        ifNotNull(search.cheaperThan(), price -> ORDER_ITEM.price.lt(price)),
                        ifNotNull(search.customer(), order.customer::startsWith))
                    .orderBy(order.orderedOn.asc(), ORDER_ITEM.id.asc())
                    .limit(ItemSearch.ROWS)));
  }

  @Override
  public List<Shipment> shipments(long first, long last) {
    return database.call(
        session ->
            session.list(
                select(
                        Shipment_.of(
                            LINE_ITEM.id,
                            LINE_ITEM.quantity,
                            LINE_ITEM.price,
                            LINE_ITEM.shipMode,
                            LINE_ITEM.shipDate))
                    .from(LINE_ITEM)
                    .where(LINE_ITEM.id.between(first, last))
                    .orderBy(LINE_ITEM.id.asc())));
  }
}
