package dev.aludel.benchmarks;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as somebody who writes JDBC by hand would hold, read and write it. */
final class PlainOrder {
  long id;
  private final String customer;
  private final LocalDate orderedOn;
  private final BigDecimal shipping;
  final List<Item> items = new ArrayList<>();

  /** A line of an order. */
  static final class Item {
    long id;
    private final int quantity;
    private final BigDecimal price;
    private final @Nullable Product product;

    /** A new line. */
    Item(OrderRow.ItemRow row) {
      quantity = row.quantity();
      price = row.price();
      product = null;
    }

    /** Reads three columns from the fifth on. */
    Item(ResultSet row, @Nullable Product product) throws SQLException {
      id = row.getLong(5);
      quantity = row.getInt(6);
      price = row.getBigDecimal(7);
      this.product = product;
    }

    void bind(PreparedStatement insert, PlainOrder order) throws SQLException {
      insert.setInt(1, quantity);
      insert.setBigDecimal(2, price);
      insert.setLong(3, order.id);
    }
  }

  /** What is ordered. */
  static final class Product {
    private final long id;
    private final String name;
    private final BigDecimal price;
    private final int stock;

    /** Reads four columns from the eighth on. */
    Product(ResultSet row) throws SQLException {
      id = row.getLong(8);
      name = row.getString(9);
      price = row.getBigDecimal(10);
      stock = row.getInt(11);
    }
  }

  /** A new order. */
  PlainOrder(OrderRow row) {
    customer = row.customer();
    orderedOn = row.orderedOn();
    shipping = row.shipping();
    row.items().forEach(item -> items.add(new Item(item)));
  }

  /** Reads the first four columns. */
  PlainOrder(ResultSet row) throws SQLException {
    id = row.getLong(1);
    customer = row.getString(2);
    orderedOn = row.getObject(3, LocalDate.class);
    shipping = row.getBigDecimal(4);
  }

  void bind(PreparedStatement insert) throws SQLException {
    insert.setString(1, customer);
    insert.setObject(2, orderedOn);
    insert.setBigDecimal(3, shipping);
  }

  OrderRow row() {
    return new OrderRow(
        id, customer, orderedOn, shipping, items.stream().map(PlainOrder::row).toList());
  }

  private static OrderRow.ItemRow row(Item item) {
    return new OrderRow.ItemRow(item.id, item.quantity, item.price, row(item.product));
  }

  private static OrderRow.@Nullable ProductRow row(@Nullable Product product) {
    return product == null
        ? null
        : new OrderRow.ProductRow(product.id, product.name, product.price, product.stock);
  }
}
