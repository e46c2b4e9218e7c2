package dev.aludel.benchmarks;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unquotedName;

import dev.aludel.benchmarks.model.ItemLine;
import dev.aludel.benchmarks.model.Shipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The queries as an application of jOOQ puts them together: fields with types, mapped by lambda.
 */
final class QueriesWithJooq implements QueryWork {
  private static final Table<Record> ITEMS = table(unquotedName("order_items"));
  private static final Field<Long> ITEM_ID =
      field(unquotedName("order_items", "id"), SQLDataType.BIGINT);
  private static final Field<Integer> ITEM_QUANTITY =
      field(unquotedName("order_items", "quantity"), SQLDataType.INTEGER);
  private static final Field<BigDecimal> ITEM_PRICE =
      field(unquotedName("order_items", "price"), SQLDataType.NUMERIC(12, 2));
  private static final Field<Long> ITEM_ORDER =
      field(unquotedName("order_items", "order_id"), SQLDataType.BIGINT);

  private static final Table<Record> ORDERS = table(unquotedName("orders"));
  private static final Field<Long> ORDER_ID =
      field(unquotedName("orders", "id"), SQLDataType.BIGINT);
  private static final Field<String> CUSTOMER =
      field(unquotedName("orders", "customer"), SQLDataType.VARCHAR(40));
  private static final Field<LocalDate> ORDERED_ON =
      field(unquotedName("orders", "ordered_on"), SQLDataType.LOCALDATE);

  private static final Table<Record> LINES = table(unquotedName("line_items"));
  private static final Field<Long> LINE_ID =
      field(unquotedName("line_items", "id"), SQLDataType.BIGINT);
  private static final Field<Integer> LINE_QUANTITY =
      field(unquotedName("line_items", "quantity"), SQLDataType.INTEGER);
  private static final Field<BigDecimal> LINE_PRICE =
      field(unquotedName("line_items", "price"), SQLDataType.NUMERIC(12, 2));
  private static final Field<String> SHIP_MODE =
      field(unquotedName("line_items", "ship_mode"), SQLDataType.VARCHAR(10));
  private static final Field<LocalDate> SHIP_DATE =
      field(unquotedName("line_items", "ship_date"), SQLDataType.LOCALDATE);

  private final DSLContext jooq;

  QueriesWithJooq(Server server, DataSource pool) {
    SQLDialect dialect =
        switch (server) {
          case H2 -> SQLDialect.H2;
          case POSTGRESQL -> SQLDialect.POSTGRES;
        };
    jooq = DSL.using(pool, dialect);
  }

  @Override
  public List<ItemLine> search(ItemSearch search) {
    return jooq.select(ITEM_ID, ITEM_QUANTITY, ITEM_PRICE, CUSTOMER, ORDERED_ON)
        .from(ITEMS)
        .join(ORDERS)
        .on(ORDER_ID.eq(ITEM_ORDER))
        .where(condition(search))
        .orderBy(ORDERED_ON, ITEM_ID)
        .limit(ItemSearch.ROWS)
        .fetch(mapping(ItemLine::new));
  }

  private static Condition condition(ItemSearch search) {
    Condition condition = noCondition();
    if (search.atLeast() != null) {
      condition = condition.and(ITEM_QUANTITY.ge(search.atLeast()));
    }
    if (search.cheaperThan() != null) {
      condition = condition.and(ITEM_PRICE.lt(search.cheaperThan()));
    }
    if (search.customer() != null) {
      condition = condition.and(CUSTOMER.startsWith(search.customer()));
    }
    return condition;
  }

  @Override
  public List<Shipment> shipments(long first, long last) {
    return jooq.select(LINE_ID, LINE_QUANTITY, LINE_PRICE, SHIP_MODE, SHIP_DATE)
        .from(LINES)
        .where(LINE_ID.between(first, last))
        .orderBy(LINE_ID)
        .fetch(mapping(Shipment::new));
  }
}
