package dev.aludel.shop;

import dev.aludel.shop.TpchRows.TpchOrder;
import io.trino.tpch.LineItem;
import io.trino.tpch.Order;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins orders and lines, which both come in the order of their orders' keys. */
final class TpchOrders implements Iterator<TpchOrder> {
  private final Iterator<Order> orders;
  private final Iterator<LineItem> lines;
  private @Nullable LineItem ahead;

  TpchOrders(Iterator<Order> orders, Iterator<LineItem> lines) {
    this.orders = orders;
    this.lines = lines;
    this.ahead = nextLine();
  }

  @Override
  public boolean hasNext() {
    return orders.hasNext();
  }

  @Override
  public TpchOrder next() {
    Order order = orders.next();
    List<LineItem> own = new ArrayList<>();
    while (ahead != null && ahead.getOrderKey() == order.getOrderKey()) {
      own.add(ahead);
      ahead = nextLine();
    }
    return new TpchOrder(order, own);
  }

  private @Nullable LineItem nextLine() {
    return lines.hasNext() ? lines.next() : null;
  }
}
