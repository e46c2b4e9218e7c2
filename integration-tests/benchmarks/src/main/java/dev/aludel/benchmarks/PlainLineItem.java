package dev.aludel.benchmarks;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line item as somebody who writes JDBC by hand would hold, read and write it. */
final class PlainLineItem {
  private long id;
  private final long orderNumber;
  private final long partNumber;
  private final int lineNumber;
  private int quantity;
  private final BigDecimal price;
  private final boolean returned;
  private final String shipMode;
  private final LocalDate shipDate;
  private final @Nullable String remark;

  /** A new line item. */
  PlainLineItem(LineItemRow row) {
    orderNumber = row.orderNumber();
    partNumber = row.partNumber();
    lineNumber = row.lineNumber();
    quantity = row.quantity();
    price = row.price();
    returned = row.returned();
    shipMode = row.shipMode();
    shipDate = row.shipDate();
    remark = row.remark();
  }

  /** Reads a line item from the ten columns of a result. */
  PlainLineItem(ResultSet row) throws SQLException {
    id = row.getLong(1);
    orderNumber = row.getLong(2);
    partNumber = row.getLong(3);
    lineNumber = row.getInt(4);
    quantity = row.getInt(5);
    price = row.getBigDecimal(6);
    returned = row.getBoolean(7);
    shipMode = row.getString(8);
    shipDate = row.getObject(9, LocalDate.class);
    remark = row.getString(10);
  }

  /** Binds everything but the key. */
  void bind(PreparedStatement insert) throws SQLException {
    insert.setLong(1, orderNumber);
    insert.setLong(2, partNumber);
    insert.setInt(3, lineNumber);
    insert.setInt(4, quantity);
    insert.setBigDecimal(5, price);
    insert.setBoolean(6, returned);
    insert.setString(7, shipMode);
    insert.setObject(8, shipDate);
    if (remark == null) {
      insert.setNull(9, Types.VARCHAR);
    } else {
      insert.setString(9, remark);
    }
  }

  long id() {
    return id;
  }

  void id(long id) {
    this.id = id;
  }

  int quantity() {
    return quantity;
  }

  void quantity(int quantity) {
    this.quantity = quantity;
  }

  LineItemRow row() {
    return new LineItemRow(
        id,
        orderNumber,
        partNumber,
        lineNumber,
        quantity,
        price,
        returned,
        shipMode,
        shipDate,
        remark);
  }
}
