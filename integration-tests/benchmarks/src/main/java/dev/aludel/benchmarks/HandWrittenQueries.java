package dev.aludel.benchmarks;

import dev.aludel.benchmarks.model.ItemLine;
import dev.aludel.benchmarks.model.Shipment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The queries in good, plain JDBC: a text put together of what is asked, columns by index. */
final class HandWrittenQueries implements QueryWork {
  private static final String SEARCH =
      "select i.id, i.quantity, i.price, o.customer, o.ordered_on from order_items i"
          + " join orders o on o.id = i.order_id";
  private static final String SHIPMENTS =
      "select id, quantity, price, ship_mode, ship_date from line_items"
          + " where id between ? and ? order by id";

  private final DataSource pool;

  HandWrittenQueries(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public List<ItemLine> search(ItemSearch search) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(text(search))) {
      bind(search, select);
      List<ItemLine> lines = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          lines.add(
              new ItemLine(
                  rows.getLong(1),
                  rows.getInt(2),
                  rows.getBigDecimal(3),
                  rows.getString(4),
                  rows.getObject(5, LocalDate.class)));
        }
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(ItemSearch search) {
    StringBuilder text = new StringBuilder(SEARCH);
    String word = " where ";
    if (search.atLeast() != null) {
      text.append(word).append("i.quantity >= ?");
      word = " and ";
    }
    if (search.cheaperThan() != null) {
      text.append(word).append("i.price < ?");
      word = " and ";
    }
    if (search.customer() != null) {
      text.append(word).append("o.customer like ?");
    }
    return text.append(" order by o.ordered_on, i.id limit ?").toString();
  }

  private static void bind(ItemSearch search, PreparedStatement select) throws SQLException {
    int index = 1;
    if (search.atLeast() != null) {
      select.setInt(index++, search.atLeast());
    }
    if (search.cheaperThan() != null) {
      select.setBigDecimal(index++, search.cheaperThan());
    }
    if (search.customer() != null) {
      select.setString(index++, search.customer() + "%");
    }
    select.setInt(index, ItemSearch.ROWS);
  }

  @Override
  public List<Shipment> shipments(long first, long last) {
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(SHIPMENTS)) {
      select.setLong(1, first);
      select.setLong(2, last);
      List<Shipment> shipments = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          shipments.add(
              new Shipment(
                  rows.getLong(1),
                  rows.getInt(2),
                  rows.getBigDecimal(3),
                  rows.getString(4),
                  rows.getObject(5, LocalDate.class)));
        }
      }
      return shipments;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
