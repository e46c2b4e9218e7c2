package dev.aludel.shop;

import static dev.aludel.shop.model.Address_.ADDRESS;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static dev.aludel.shop.model.User_.USER;

import dev.aludel.session.Session;
import dev.aludel.shop.TpchRows.TpchOrder;
import dev.aludel.shop.model.Address;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.User;
import io.trino.tpch.LineItem;
import java.util.List;
import java.util.stream.LongStream;

/** Orders that are saved in one transaction. */
final class OrderBatch {
  private final List<TpchOrder> orders;
  private final ImportedKeys keys;

  OrderBatch(List<TpchOrder> orders, ImportedKeys keys) {
    this.orders = orders;
    this.keys = keys;
  }

  /** How many rows the batch becomes. */
  int rows() {
    return orders.stream().mapToInt(order -> 1 + order.lines().size()).sum();
  }

  /** Loads what the orders refer to, in three statements, and adds them with their items. */
  void save(Session session) {
    List<User> users = session.query(USER).where(USER.id.in(keys.users().of(buyers()))).list();
    List<Address> addresses =
        session.query(ADDRESS).where(ADDRESS.id.in(keys.addresses().of(buyers()))).list();
    List<Product> products =
        session.query(PRODUCT).where(PRODUCT.id.in(keys.products().of(parts()))).list();
    OrderMaker maker = new OrderMaker(keys, users, addresses, products);
    orders.forEach(order -> session.add(maker.order(order)));
  }

  private LongStream buyers() {
    return orders.stream().mapToLong(order -> order.order().getCustomerKey());
  }

  private LongStream parts() {
    return orders.stream().flatMap(order -> order.lines().stream()).mapToLong(LineItem::getPartKey);
  }
}
