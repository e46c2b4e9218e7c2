package dev.aludel.shop;

import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.countDistinct;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.shop.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static dev.aludel.shop.model.User_.USER;

import dev.aludel.Database;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.TextExpression;
import dev.aludel.session.Session;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What a shop asks its data, and the SQL that answers. */
final class Reports {
  private static final int BEST = 5;
  private static final NumberExpression<BigDecimal> REVENUE =
      sum(ORDER_ITEM.price.times(ORDER_ITEM.quantity));

  private final Database database;
  private final SentStatements sent;
  private final PrintWriter out;

  Reports(Database database, SentStatements sent, PrintWriter out) {
    this.database = database;
    this.sent = sent;
    this.out = out;
  }

  void run() {
    print(Reports::bestCustomers);
    print(Reports::revenueByBranch);
    print(Reports::cheapestInStock);
    print(Reports::ordersByStatus);
  }

  /** Relationships say what to join on. */
  static Report bestCustomers(Session session) {
    NumberExpression<Long> orders = countDistinct(ORDER.id);
    List<ResultRow> rows =
        session.list(
            select(USER.username, orders, REVENUE)
                .from(USER)
                .join(USER.orders)
                .join(ORDER.items)
                .groupBy(USER.username)
                .orderBy(REVENUE.desc())
                .limit(BEST));
    return report("Best customers", List.of("customer", "orders", "revenue"), rows);
  }

  /** Paths along to-one relationships join by themselves. */
  static Report revenueByBranch(Session session) {
    TextExpression branch = ORDER_ITEM.product().category().parent().name;
    List<ResultRow> rows =
        session.list(
            select(branch, count(), REVENUE)
                .from(ORDER_ITEM)
                .groupBy(branch)
                .orderBy(REVENUE.desc()));
    return report(
        "Revenue by branch of the category tree", List.of("branch", "items", "revenue"), rows);
  }

  /** A query for objects, which are then used as such. */
  static Report cheapestInStock(Session session) {
    List<Object[]> rows =
        session
            .query(PRODUCT)
            .where(PRODUCT.isInStock(), PRODUCT.category().name.eq("Polished Brass"))
            .orderBy(PRODUCT.price.asc(), PRODUCT.name.asc())
            .limit(BEST)
            .list()
            .stream()
            .map(product -> new Object[] {product.name(), product.price(), product.stock()})
            .toList();
    return new Report(
        "Cheapest products of Polished Brass in stock", List.of("product", "price", "stock"), rows);
  }

  static Report ordersByStatus(Session session) {
    List<ResultRow> rows =
        session.list(
            select(ORDER.status, count())
                .from(ORDER)
                .groupBy(ORDER.status)
                .orderBy(ORDER.status.asc()));
    return report("Orders by status", List.of("status", "orders"), rows);
  }

  private static Report report(String title, List<String> heads, List<ResultRow> rows) {
    return new Report(title, heads, rows.stream().map(row -> values(row, heads.size())).toList());
  }

  private static Object[] values(ResultRow row, int columns) {
    Object[] values = new Object[columns];
    for (int i = 0; i < columns; i++) {
      values[i] = row.get(i);
    }
    return values;
  }

  private void print(Function<Session, Report> question) {
    sent.listen();
    Report report = database.call(question);
    out.printf("%n%s%n", report.title());
    out.println(report.table());
    sent.heard().forEach(sql -> out.println("  " + sql));
  }
}
