package dev.aludel.shop;

import dev.aludel.shop.TpchRows.TpchOrder;
import dev.aludel.shop.model.Address;
import dev.aludel.shop.model.Order;
import dev.aludel.shop.model.OrderEntity;
import dev.aludel.shop.model.OrderItemEntity;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.User;
import io.trino.tpch.LineItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes orders as TPC-H has them, of users, addresses and products that are loaded. */
final class OrderMaker {
  private final ImportedKeys keys;
  private final Map<Long, User> users;
  private final Map<Long, Address> addresses;
  private final Map<Long, Product> products;

  OrderMaker(ImportedKeys keys, List<User> users, List<Address> addresses, List<Product> products) {
    this.keys = keys;
    this.users = byId(users, User::id);
    this.addresses = byId(addresses, Address::id);
    this.products = byId(products, Product::id);
  }

  Order order(TpchOrder source) {
    long customer = source.order().getCustomerKey();
    Order order =
        OrderEntity.builder()
            .user(users.get(keys.users().of(customer)))
            .address(addresses.get(keys.addresses().of(customer)))
            .orderDate(day(source.order().getOrderDate()))
            .status(status(source.order().getOrderStatus()))
            .build();
    source.lines().forEach(line -> addItem(order, line));
    return order;
  }

  /** The item appears among the order's items: both sides of a relationship are kept in step. */
  private void addItem(Order order, LineItem line) {
    long quantity = line.getQuantity();
    BigDecimal price =
        BigDecimal.valueOf(line.getExtendedPriceInCents(), 2)
            .divide(BigDecimal.valueOf(quantity), 2, RoundingMode.HALF_UP);
    Product product = products.get(keys.products().of(line.getPartKey()));
    OrderItemEntity.create(order, product, Math.toIntExact(quantity), price);
  }

  private static OrderStatus status(char status) {
    return switch (status) {
      case 'F' -> OrderStatus.FULFILLED;
      case 'P' -> OrderStatus.SHIPPED;
      default -> OrderStatus.PENDING;
    };
  }

  private static Instant day(int daysSinceEpoch) {
    return LocalDate.ofEpochDay(daysSinceEpoch).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static <E> Map<Long, E> byId(List<E> objects, Function<E, Long> id) {
    return objects.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
