package dev.aludel.conformance.auction;

import static dev.aludel.conformance.auction.Lot_.LOT;
import static dev.aludel.conformance.auction.Wine_.WINE;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.MutableList;
import dev.aludel.session.Session;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arrays of values that travel in a form of their own: converted, or enums of every kind. */
class ConvertedElementsTest extends ConformanceTest {
  private static final LotNumber ONE = new LotNumber("S1", 1);
  private static final LotNumber TWO = new LotNumber("S1", 2);
  private static final Year OLD = new Year(1963);

  ConvertedElementsTest() {
    super(AuctionModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session ->
            session.add(
                WineEntity.builder()
                    .number(ONE)
                    .title("Port")
                    .estimate(Money.of("20.00", Currency.GBP))
                    .payableIn(List.of(Currency.GBP, Currency.EUR))
                    .vintage(1963)
                    .seenWith(Arrays.asList(ONE, null, TWO))
                    .rivals(MutableList.of(List.of(TWO)))
                    .labels(List.of(Condition.WORN, Condition.MINT))
                    .refilled(List.of(OLD))
                    .build()));
    sql.clear();
  }

  @Test
  void elementsComeBackAsTheModelHasThem() {
    try (Session session = database.session()) {
      Wine port = session.query(WINE).one();
      assertThat(port.payableIn()).containsExactly(Currency.GBP, Currency.EUR);
      assertThat(port.seenWith()).containsExactly(ONE, null, TWO);
      assertThat(port.rivals()).containsExactly(TWO);
      assertThat(port.labels()).containsExactly(Condition.WORN, Condition.MINT);
      assertThat(port.refilled()).containsExactly(OLD);
    }
  }

  @Test
  void theDatabaseHasThemInTheirForm() throws Exception {
    try (var connection = dataSource.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery("select seen_with[3], labels[1], refilled[1] + 1 from wines")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("S1/2");
      assertThat(rows.getString(2)).isEqualTo("W");
      assertThat(rows.getInt(3)).isEqualTo(1964);
    }
  }

  @Test
  void elementsAreAskedFor() {
    try (Session session = database.session()) {
      assertThat(session.query(WINE).where(WINE.seenWith.any(TWO)).count()).isOne();
      assertThat(session.query(WINE).where(WINE.seenWith.any(new LotNumber("S", 9))).count())
          .isZero();
      assertThat(session.query(WINE).where(WINE.labels.any(Condition.MINT)).count()).isOne();
      assertThat(session.query(WINE).where(WINE.refilled.any(OLD)).count()).isOne();
      assertThat(session.query(LOT).where(LOT.payableIn.any(Currency.EUR)).count()).isOne();
      assertThat(session.query(WINE).where(WINE.refilled.get(1).eq(OLD)).count()).isOne();
      assertThat(session.query(WINE).where(WINE.labels.eq(List.of(Condition.MINT))).count())
          .isZero();
      assertThat(session.list(select(WINE.seenWith.get(3)).from(WINE))).containsExactly(TWO);
    }
  }

  @Test
  void changesOfElementsAreWritten() {
    database.transaction(
        session -> {
          Wine port = session.query(WINE).one();
          requireNonNull(port.rivals()).add(ONE);
          port.labels(List.of());
          port.seenWith(null);
          port.payableIn(List.of(Currency.EUR));
        });
    try (Session session = database.session()) {
      Wine port = session.query(WINE).one();
      assertThat(port.rivals()).containsExactly(TWO, ONE);
      assertThat(port.labels()).isEmpty();
      assertThat(port.seenWith()).isNull();
      assertThat(port.payableIn()).containsExactly(Currency.EUR);
      session.execute(update(WINE).set(WINE.refilled, List.of(OLD, new Year(7))).all());
      session.refresh(port);
      assertThat(port.refilled()).containsExactly(OLD, new Year(7));
    }
  }

  @Test
  void elementsAreResultsAndLiterals() {
    try (Session session = database.session()) {
      assertThat(
              session.list(
                  select(WineView_.of(WINE.number, WINE.estimate, WINE.reserve, WINE.seenWith))
                      .from(WINE)))
          .containsExactly(
              new WineView(
                  ONE, Money.of("20.00", Currency.GBP), null, Arrays.asList(ONE, null, TWO)));
      String text =
          select(WINE.vintage)
              .from(WINE)
              .where(WINE.seenWith.any(TWO), WINE.labels.any(Condition.WORN))
              .literalSql(database.dialect());
      assertThat(text).contains("'S1/2' = any(seen_with)").contains("'W' = any(labels)");
    }
  }
}
