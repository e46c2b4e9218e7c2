package dev.aludel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkTest {
  private static EmbeddedPostgres postgres;

  private final List<LineItemRow> rows = TpchLines.first(LineItemBenchmark.ROWS);

  @BeforeAll
  static void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.start();
    System.setProperty(Server.URL_PROPERTY, postgres.getJdbcUrl("postgres", "postgres"));
  }

  @AfterAll
  static void stopPostgres() throws IOException {
    postgres.close();
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsFindTheSame(Server server) {
    assertSame(server, work -> List.of(found(work, 1), found(work, 17), found(work, 1_000)));
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsLoadTheSame(Server server) {
    assertSame(server, work -> loaded(work, 1, LineItemBenchmark.ROWS));
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsInsertTheSame(Server server) {
    assertSame(server, work -> inserted(work));
    assertSame(
        server,
        work -> {
          work.insert(rows);
          return loaded(work, 1_001, 2_000);
        });
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsChangeTheSame(Server server) {
    assertSame(server, work -> changed(work));
    assertSame(
        server,
        work -> {
          work.change(1, 100, 7);
          return loaded(work, 1, 200);
        });
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsLoadTheSameOrders(Server server) {
    assertSameOrders(server, work -> orders(work, work.load(1, OrderTables.ORDERS)));
  }

  @ParameterizedTest
  @EnumSource
  void bothFormsInsertTheSameOrders(Server server) {
    assertSameOrders(server, work -> orders(work, work.insert(OrderBenchmark.newOrders())));
    assertSameOrders(
        server,
        work -> {
          work.insert(OrderBenchmark.newOrders());
          return orders(work, work.load(101, 150));
        });
  }

  @ParameterizedTest
  @EnumSource
  void allFormsFindTheSameItems(Server server) {
    assertSameAnswers(server, work -> work.search(ItemSearch.WIDE), ItemSearch.ROWS);
    assertSameAnswers(server, work -> work.search(new ItemSearch(4, null, "customer 7")), 11);
  }

  @ParameterizedTest
  @EnumSource
  void allFormsAnswerTheSameRecords(Server server) {
    assertSameAnswers(server, work -> work.shipments(1, LineItemBenchmark.ROWS), 1_000);
  }

  private void assertSameAnswers(Server server, Function<QueryWork, List<?>> result, int size) {
    try (HikariDataSource pool = server.pool()) {
      LineItemTable.create(pool).fill(rows);
      OrderTables.fill(pool);
      List<?> byHand = result.apply(QueryForm.HAND_WRITTEN.on(server, pool));
      assertThat(byHand).hasSize(size);
      for (QueryForm form : QueryForm.values()) {
        assertThat(result.apply(form.on(server, pool))).as("%s", form).isEqualTo(byHand);
      }
    }
  }

  private static void assertSameOrders(
      Server server, Function<OrderWork<?>, List<OrderRow>> result) {
    try (HikariDataSource pool = server.pool()) {
      LineItemTable.create(pool);
      OrderTables.fill(pool);
      List<OrderRow> byHand = result.apply(new HandWrittenOrders(pool));
      OrderTables.fill(pool);
      assertThat(result.apply(new OrdersWithAludel(pool))).isEqualTo(byHand).isNotEmpty();
    }
  }

  private static <T> List<OrderRow> orders(OrderWork<T> work, List<?> orders) {
    @SuppressWarnings("unchecked") // The same work answered them.
    List<T> answered = (List<T>) orders;
    return answered.stream().map(work::row).toList();
  }

  private void assertSame(Server server, Function<LineItemWork<?>, List<LineItemRow>> result) {
    try (HikariDataSource pool = server.pool()) {
      LineItemTable table = LineItemTable.create(pool);
      table.fill(rows);
      List<LineItemRow> byHand = result.apply(new HandWritten(pool));
      table.fill(rows);
      assertThat(result.apply(new WithAludel(pool))).isEqualTo(byHand).isNotEmpty();
    }
  }

  private static <T> LineItemRow found(LineItemWork<T> work, long id) {
    return work.row(work.find(id));
  }

  private static <T> List<LineItemRow> loaded(LineItemWork<T> work, long first, long last) {
    return work.load(first, last).stream().map(work::row).toList();
  }

  private static <T> List<LineItemRow> changed(LineItemWork<T> work) {
    return work.change(1, 100, 7).stream().map(work::row).toList();
  }

  private <T> List<LineItemRow> inserted(LineItemWork<T> work) {
    return work.insert(rows).stream().map(work::row).toList();
  }
}
