package dev.aludel.conformance.ecommerce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Connection;
import dev.aludel.Database;
import dev.aludel.conformance.SqlLog;
import dev.aludel.conformance.TestDatabase;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.ResultRow;
import dev.aludel.shop.model.AddressEntity;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.Order;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.ShopSchema;
import dev.aludel.shop.model.User;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever a select is put together of: its text is the same from the cache and made anew, the
 * values stand at their places in it, and both databases answer the same. The selects are the same
 * in every run; give {@link #SEED} another value to try others.
 */
class RandomSelectsTest {
  private static final String SEED = "20261122";
  private static final int TRIES = 150;
  private static final int SAME_SHAPE = 3;

  private static final Map<TestDatabase, Opened> OPENED = new EnumMap<>(TestDatabase.class);

  @Property(seed = SEED, tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aTextServesAllSelectsOfItsShapeAndBothDatabasesAnswerTheSame(@ForAll long shape)
      throws SQLException {
    for (int values = 0; values < SAME_SHAPE; values++) {
      QueryStatement<ResultRow> select = RandomSelects.of(shape, values);
      List<List<Object>> onH2 = opened(TestDatabase.H2).answer(select);
      List<List<Object>> onPostgresql = opened(TestDatabase.POSTGRESQL).answer(select);
      assertThat(onH2).as(select::toString).isEqualTo(onPostgresql);
    }
  }

  @AfterContainer
  static void close() {
    OPENED.values().forEach(Opened::close);
    OPENED.clear();
  }

  private static Opened opened(TestDatabase kind) {
    return OPENED.computeIfAbsent(kind, Opened::new);
  }

  /** A shop on one of the databases. */
  private static final class Opened {
    private final TestDatabase kind;
    private final DataSource dataSource;
    private final SqlLog sql = new SqlLog();
    private final Database database;

    Opened(TestDatabase kind) {
      this.kind = kind;
      this.dataSource = kind.newDataSource();
      this.database = kind.open(dataSource, sql);
      database.create(ShopSchema.SCHEMA);
      database.transaction(session -> session.addAll(fill()));
    }

    void close() {
      database.close();
      kind.release(dataSource);
    }

    private static List<Object> fill() {
      List<Category> categories = new ArrayList<>();
      for (String name : List.of("nabla", "noon", "alpha", "a_b", "zeta")) {
        Category category = Category.of(name);
        if (categories.size() > 1) {
          category.parent(categories.get(categories.size() - 2));
        }
        categories.add(category);
      }
      User ada = User.of("ada", "ada@example.org", "…");
      ada.firstName("Ada");
      User bob = User.of("bob", "bob@example.org", "…");
      List<Order> orders = new ArrayList<>();
      for (User user : List.of(ada, bob, ada, ada)) {
        orders.add(Order.place(user, AddressEntity.create(user, "1", "Rome", "-", "1", "IT")));
      }
      List<Object> all = new ArrayList<>(categories);
      for (int i = 0; i < 9; i++) {
        Product product = Product.of("product " + i % 4, BigDecimal.ONE);
        product.category(i % 3 == 0 ? null : categories.get(i % 4));
        product.stock(i % 4 + 3);
        all.add(product);
        if (i % 2 == 0) {
          orders.get(i % 3).sell(product, 1 + i % 3);
        }
      }
      all.addAll(orders);
      return all;
    }

    List<List<Object>> answer(QueryStatement<ResultRow> select) throws SQLException {
      sql.clear();
      List<List<Object>> rows = new ArrayList<>();
      try (Connection connection = database.connect()) {
        connection.list(select).forEach(row -> rows.add(values(row)));
      }
      assertThat(sql.texts()).containsExactly(select.sql(kind.dialect()));
      assertThat(rows).as(select::toString).isEqualTo(plain(select.literalSql(kind.dialect())));
      return rows;
    }

    private static List<Object> values(ResultRow row) {
      List<Object> values = new ArrayList<>();
      IntStream.range(0, row.size()).forEach(at -> values.add(row.get(at)));
      return values;
    }

    /** What plain JDBC is answered. */
    private List<List<Object>> plain(String text) throws SQLException {
      List<List<Object>> rows = new ArrayList<>();
      try (java.sql.Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement();
          ResultSet answer = statement.executeQuery(text)) {
        while (answer.next()) {
          List<Object> values = new ArrayList<>();
          for (int at = 1; at <= answer.getMetaData().getColumnCount(); at++) {
            long value = answer.getLong(at);
            values.add(answer.wasNull() ? null : value);
          }
          rows.add(values);
        }
      }
      return rows;
    }
  }
}
