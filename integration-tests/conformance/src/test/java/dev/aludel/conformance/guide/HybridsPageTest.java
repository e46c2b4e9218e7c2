package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.cafe.Bill_.BILL;
import static dev.aludel.conformance.guide.cafe.Dish_.DISH;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.conformance.guide.cafe.Bill;
import dev.aludel.conformance.guide.cafe.CafeSchema;
import dev.aludel.conformance.guide.cafe.Dish;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code hybrids.md}. */
class HybridsPageTest extends PageTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  HybridsPageTest() {
    super(CafeSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Bill ada = Bill.of("window", "Ada");
    ada.order("soup", "4.50", 2);
    ada.order("bread", "1.20", 1);
    ada.tip(new BigDecimal("0.80"));
    ada.paidOn(LocalDate.of(2026, 5, 1));
    database.transaction(filling -> filling.addAll(List.of(ada, Bill.of("door", null))));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void onObjects() {
    // region object
    Bill bill = Bill.of("bar", null);
    bill.order("soup", "4.50", 2);
    assertThat(bill.label()).isEqualTo("bar");
    assertThat(bill.total()).isEqualByComparingTo("9.00");
    // endregion
  }

  @Test
  void inQueries() {
    sends(
        "query",
        () -> {
          // region query
          List<ResultRow> rows =
              session.list(
                  select(BILL.label(), BILL.total())
                      .from(BILL)
                      .where(BILL.isOpenOn(LocalDate.of(2026, 4, 30)))
                      .orderBy(BILL.total().desc()));
          // endregion
          assertThat(rows)
              .extracting(row -> row.get(BILL.label()))
              .containsExactly("Ada (window)", "door");
        });
  }

  @Test
  void throughPaths() {
    sends(
        "path",
        () -> {
          // region path
          List<Dish> dishes =
              session
                  .query(DISH)
                  .where(DISH.bill().label().startsWith("Ada"), DISH.cost().gt(5))
                  .list();
          // endregion
          assertThat(dishes).extracting(Dish::name).containsExactly("soup");
        });
  }

  @Test
  void theFirstOfManyAndQuotients() {
    // H2 says quotients and days in another way; both are compared in HybridsAgreeTest.
    Assumptions.assumeTrue(kind == TestDatabase.POSTGRESQL);
    sends(
        "first",
        () -> {
          // region first
          List<ResultRow> rows =
              session.list(
                  select(BILL.dearest(), BILL.share(3))
                      .from(BILL)
                      .where(BILL.isRecent(LocalDate.of(2026, 5, 7))));
          // endregion
          assertThat(rows.get(0).get(BILL.dearest())).isEqualTo("soup");
          assertThat(rows.get(0).get(BILL.share(3))).isEqualTo(new BigDecimal("0.27"));
        });
  }

  @Test
  void changing() {
    sends(
        "change",
        () -> {
          // region change
          session.execute(
              update(BILL)
                  .set(BILL.pay(LocalDate.of(2026, 5, 2), new BigDecimal("0.50")))
                  .where(BILL.isOpenOn(LocalDate.of(2026, 5, 2))));
          session.execute(
              update(BILL).set(BILL.cents(), new BigDecimal("200")).where(BILL.place.eq("window")));
          // endregion
        });
    assertThat(session.query(BILL).orderBy(BILL.place.asc()).list())
        .extracting(Bill::tip)
        .containsExactly(new BigDecimal("0.50"), new BigDecimal("2.00"));
  }

  @Test
  void asText() {
    sends(
        "written",
        () -> {
          // region filed
          List<Bill> bills = session.query(BILL).where(BILL.drawer(10).lt(5)).list();
          // endregion
          assertThat(bills).extracting(Bill::place).containsExactly("door");
        });
  }

  @Test
  void byHand() {
    sends(
        "companion",
        () -> {
          // region initial
          List<String> initials =
              session.list(select(BILL.initial()).from(BILL).orderBy(BILL.place.asc()));
          // endregion
          assertThat(initials).containsExactly("d", "A");
        });
  }
}
