package dev.aludel.benchmarks;

import static dev.aludel.benchmarks.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.benchmarks.model.Order_.ORDER;

import dev.aludel.Database;
import dev.aludel.benchmarks.model.Order;
import dev.aludel.benchmarks.model.OrderEntity;
import dev.aludel.benchmarks.model.OrderItem;
import dev.aludel.benchmarks.model.OrderItemEntity;
import dev.aludel.benchmarks.model.Product;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The work as an application of Aludel does it. */
final class OrdersWithAludel implements OrderWork<Order> {
  private final Database database;

  OrdersWithAludel(DataSource pool) {
    database = Database.connect(pool);
  }

  @Override
  public List<Order> load(long first, long last) {
    return database.call(
        session ->
            session
                .query(ORDER)
                .where(ORDER.id.between(first, last))
                .orderBy(ORDER.id.asc())
                .load(ORDER.items.subquery().load(ORDER_ITEM.product.subquery()))
                .list());
  }

  @Override
  public List<Order> insert(List<OrderRow> rows) {
    return database.call(
        session -> {
          List<Order> orders = new ArrayList<>(rows.size());
          for (OrderRow row : rows) {
            Order order = OrderEntity.create(row.customer(), row.orderedOn(), row.shipping());
            for (OrderRow.ItemRow item : row.items()) {
              order.items().add(line(item));
            }
            session.add(order);
            orders.add(order);
          }
          return orders;
        });
  }

  @Override
  public OrderRow row(Order order) {
    return new OrderRow(
        order.id(),
        order.customer(),
        order.orderedOn(),
        order.shipping(),
        order.items().stream().map(OrdersWithAludel::row).toList());
  }

  private static OrderItem line(OrderRow.ItemRow item) {
    return OrderItemEntity.builder().quantity(item.quantity()).price(item.price()).build();
  }

  private static OrderRow.ItemRow row(OrderItem item) {
    return new OrderRow.ItemRow(item.id(), item.quantity(), item.price(), row(item.product()));
  }

  private static OrderRow.@Nullable ProductRow row(@Nullable Product product) {
    return product == null
        ? null
        : new OrderRow.ProductRow(product.id(), product.name(), product.price(), product.stock());
  }
}
