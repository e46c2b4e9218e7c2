package dev.aludel.benchmarks;

import static dev.aludel.benchmarks.model.LineItem_.LINE_ITEM;

import dev.aludel.Database;
import dev.aludel.benchmarks.model.LineItem;
import dev.aludel.benchmarks.model.LineItemEntity;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The work as an application of Aludel does it. */
final class WithAludel implements LineItemWork<LineItem> {
  private final Database database;

  WithAludel(DataSource pool) {
    database = Database.connect(pool);
  }

  @Override
  public LineItem find(long id) {
    return database.call(session -> session.get(LINE_ITEM, id).orElseThrow());
  }

  @Override
  public List<LineItem> load(long first, long last) {
    return database.call(session -> select(session, first, last));
  }

  @Override
  public List<LineItem> insert(List<LineItemRow> rows) {
    return database.call(
        session -> {
          List<LineItem> items = new ArrayList<>(rows.size());
          for (LineItemRow row : rows) {
            LineItem item = lineItem(row);
            session.add(item);
            items.add(item);
          }
          return items;
        });
  }

  @Override
  public List<LineItem> change(long first, long last, int quantity) {
    return database.call(
        session -> {
          List<LineItem> items = select(session, first, last);
          items.forEach(item -> item.quantity(quantity));
          return items;
        });
  }

  @Override
  public LineItemRow row(LineItem lineItem) {
    return new LineItemRow(
        lineItem.id(),
        lineItem.orderNumber(),
        lineItem.partNumber(),
        lineItem.lineNumber(),
        lineItem.quantity(),
        lineItem.price(),
        lineItem.returned(),
        lineItem.shipMode(),
        lineItem.shipDate(),
        lineItem.remark());
  }

  private static List<LineItem> select(Session session, long first, long last) {
    return session
        .query(LINE_ITEM)
        .where(LINE_ITEM.id.between(first, last))
        .orderBy(LINE_ITEM.id.asc())
        .list();
  }

  private static LineItem lineItem(LineItemRow row) {
    return LineItemEntity.builder()
        .orderNumber(row.orderNumber())
        .partNumber(row.partNumber())
        .lineNumber(row.lineNumber())
        .quantity(row.quantity())
        .price(row.price())
        .returned(row.returned())
        .shipMode(row.shipMode())
        .shipDate(row.shipDate())
        .remark(row.remark())
        .build();
  }
}
