package dev.aludel.shop;

import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.shop.model.Address_.ADDRESS;
import static dev.aludel.shop.model.Category_.CATEGORY;
import static dev.aludel.shop.model.OrderItem_.ORDER_ITEM;
import static dev.aludel.shop.model.Order_.ORDER;
import static dev.aludel.shop.model.Product_.PRODUCT;
import static dev.aludel.shop.model.User_.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.shop.TpchRows.TpchOrder;
import dev.aludel.shop.model.Order;
import io.trino.tpch.LineItem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TpchImportTest {
  private static final double SCALE = 0.001;

  private final TpchRows data = new TpchRows(SCALE);

  @ParameterizedTest
  @EnumSource
  void importsEveryRow(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Database database = shop.database();
      new TpchImport(database, SCALE, new PrintWriter(new StringWriter())).run();

      List<LineItem> lines = lines();
      database.transaction(
          session -> {
            assertThat(session.query(USER).count()).isEqualTo(150);
            assertThat(session.query(ADDRESS).count()).isEqualTo(150);
            assertThat(session.query(CATEGORY).count()).isEqualTo(30);
            assertThat(session.query(PRODUCT).count()).isEqualTo(200);
            assertThat(session.query(ORDER).count()).isEqualTo(1_500);
            assertThat(session.query(ORDER_ITEM).count()).isEqualTo(lines.size());
            assertThat(session.one(select(sum(ORDER_ITEM.quantity.asLong())).from(ORDER_ITEM)))
                .isEqualTo(lines.stream().mapToLong(LineItem::getQuantity).sum());
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsOrdersWithTheirCustomersAndItems(EmbeddedServer server) throws Exception {
    try (TestShop shop = new TestShop(server)) {
      Database database = shop.database();
      new TpchImport(database, SCALE, new PrintWriter(new StringWriter())).run();

      TpchOrder first = data.orders().next();
      database.transaction(
          session -> {
            Order order = session.query(ORDER).orderBy(ORDER.id.asc()).limit(1).one();
            assertThat(order.user().username())
                .isEqualTo("Customer#%09d", first.order().getCustomerKey());
            assertThat(order.address().user()).isSameAs(order.user());
            assertThat(order.items()).hasSameSizeAs(first.lines());
            assertThat(order.items().get(0).quantity())
                .isEqualTo((int) first.lines().get(0).getQuantity());
          });
    }
  }

  private List<LineItem> lines() {
    List<LineItem> lines = new ArrayList<>();
    data.orders().forEachRemaining(order -> lines.addAll(order.lines()));
    return lines;
  }
}
