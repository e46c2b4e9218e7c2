package dev.aludel.conformance.market;

import static dev.aludel.conformance.market.Keeper_.KEEPER;
import static dev.aludel.conformance.market.Offer_.OFFER;
import static dev.aludel.conformance.market.Stall_.STALL;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.market.Lines.OfferOfStall;
import dev.aludel.conformance.market.Lines.StallAndKeeper;
import dev.aludel.conformance.market.Lines.StallLine;
import dev.aludel.conformance.market.Lines.Stock;
import dev.aludel.error.QueryException;
import dev.aludel.query.Projected;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that become records. */
class ProjectionTest extends MarketTest {
  private static final SelectStatement<StallSales> SALES =
      select(
              StallSales_.of(
                  STALL.name,
                  sum(OFFER.price.times(OFFER.stock)).coalesce(BigDecimal.ZERO),
                  count(OFFER.id)))
          .from(STALL)
          .leftJoin(STALL.offers)
          .groupBy(STALL.name)
          .orderBy(STALL.name.asc());

  @Test
  @Tag("B105")
  void eachRowBecomesARecord() {
    sql.assertSends(
        () ->
            assertThat(session.list(SALES))
                .usingElementComparator(ProjectionTest::compare)
                .containsExactly(
                    new StallSales("books", BigDecimal.ZERO, 0),
                    new StallSales("fruit", new BigDecimal("3.60"), 2)),
        "select stalls.name, coalesce(sum(offers.price * offers.stock), "
            + onH2OrPostgresql("cast(? as decfloat(40))", "?")
            + "), count(offers.id) from stalls left join offers on offers.stall_id = stalls.id"
            + " group by stalls.name order by stalls.name");
  }

  @Test
  void aConnectionWithoutObjectsReadsRecordsToo() {
    try (Connection connection = database.connect()) {
      assertThat(connection.list(SALES)).extracting(StallSales::offers).containsExactly(0L, 2L);
      assertThat(connection.one(SALES.where(STALL.name.eq("fruit"))).worth())
          .isEqualByComparingTo("3.60");
      assertThat(connection.first(SALES)).map(StallSales::name).contains("books");
      assertThat(connection.count(SALES)).isEqualTo(2);
    }
  }

  @Test
  void componentsAreOfEveryTypeThatColumnsAre() {
    StallLine line = session.one(select(lineOf(STALL)).from(STALL).where(STALL.name.eq("fruit")));
    assertThat(line)
        .isEqualTo(
            new StallLine(
                line.id(),
                "fruit",
                Day.SUNDAY,
                true,
                2.5,
                LocalDate.of(2020, 5, 17),
                Instant.parse("2026-01-02T03:04:05.000006Z"),
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Optional.of("Ann")));
  }

  @Test
  void nullFillsWhatIsNullableOrOptional() {
    session.execute(update(STALL).set(STALL.checked, (Instant) null).all());
    StallLine line = session.one(select(lineOf(STALL)).from(STALL).where(STALL.name.eq("books")));
    assertThat(line.checked()).isNull();
    assertThat(line.keeper()).isEmpty();
  }

  @Test
  void aTableUnderAnotherNameFillsARecordToo() {
    Stall_ other = STALL.as("other");
    assertThat(session.list(select(lineOf(other)).from(other)))
        .extracting(StallLine::name)
        .containsExactlyInAnyOrder("fruit", "books");
  }

  @Test
  void aRecordInARecordIsNullWhereItsTableHasNoRow() {
    Projected<StallAndKeeper> pair =
        Lines_StallAndKeeper_.of(STALL.name, KeeperLine_.of(KEEPER.name, KEEPER.town));
    sql.assertSends(
        () ->
            assertThat(
                    session.list(
                        select(pair)
                            .from(STALL)
                            .leftJoin(KEEPER)
                            .on(KEEPER.id.eq(STALL.keeper().id))
                            .orderBy(STALL.name.asc())))
                .containsExactly(
                    new StallAndKeeper("books", null),
                    new StallAndKeeper("fruit", new KeeperLine("Ann", null))),
        "select stalls.name, keepers.name, keepers.town from stalls"
            + " left join keepers on keepers.id = stalls.keeper_id order by stalls.name");
  }

  @Test
  void objectsInARecordAreTheSessions() {
    Projected<OfferOfStall> item =
        Lines_OfferOfStall_.of(OFFER.stock, STALL, STALL.keeper(), OFFER.title);
    SelectStatement<OfferOfStall> items =
        select(item).from(OFFER).join(OFFER.stall).orderBy(OFFER.title.asc());
    List<OfferOfStall> found = session.list(items);
    assertThat(found).extracting(OfferOfStall::row).containsExactly("apple", "windfall");
    assertThat(found.get(0).at()).isEqualTo(3);
    assertThat(found.get(0).stall())
        .isSameAs(found.get(1).stall())
        .isSameAs(session.query(STALL).where(STALL.name.eq("fruit")).one());
    assertThat(found.get(0).keeper()).isSameAs(found.get(0).stall().keeper());
    try (Connection connection = database.connect()) {
      assertThatThrownBy(() -> connection.list(items)).hasMessageStartingWith("ALU-5442");
    }
  }

  @Test
  void anObjectThatAJoinDoesNotFindIsNull() {
    Stall_ stall = STALL;
    List<OfferOfStall> found =
        session.list(
            select(
                    Lines_OfferOfStall_.of(
                        OFFER.stock.coalesce(0), stall, stall.keeper(), stall.name))
                .from(STALL)
                .leftJoin(OFFER)
                .on(OFFER.stall().id.eq(STALL.id), OFFER.stock.gt(10))
                .orderBy(STALL.name.asc()));
    assertThat(found).extracting(OfferOfStall::at).containsExactly(0, 40);
    assertThat(found.get(0).keeper()).isNull();
  }

  @Test
  void aRecordStandsBesideOtherItems() {
    Projected<KeeperLine> keeper = KeeperLine_.of(KEEPER.name, KEEPER.town);
    ResultRow row =
        session.one(
            select(STALL.name, keeper, STALL)
                .from(STALL)
                .join(KEEPER)
                .on(KEEPER.id.eq(STALL.keeper().id)));
    assertThat(row.get(keeper)).isEqualTo(new KeeperLine("Ann", null));
    assertThat(row.require(STALL).name()).isEqualTo(row.get(STALL.name)).isEqualTo("fruit");
  }

  @Test
  void recordsComeInPartitionsToo() {
    List<List<String>> partitions = new ArrayList<>();
    long rows =
        session.partitions(
            select(KeeperLine_.of(OFFER.title, OFFER.title)).from(OFFER).orderBy(OFFER.id.asc()),
            1,
            some -> partitions.add(some.stream().map(KeeperLine::name).toList()));
    assertThat(rows).isEqualTo(2);
    assertThat(partitions).containsExactly(List.of("apple"), List.of("windfall"));
  }

  @Test
  void aNullableColumnDoesNotFillWhatIsNot() {
    refused(
        select(StallSales_.of(OFFER.title, OFFER.price, count())).from(OFFER),
        "ALU-5501: StallSales.worth is not nullable, but offers.price can be NULL:"
            + " a value in it may be NULL. Select a coalesce(…) of it, leave such rows out, or"
            + " declare the component @Nullable.");
  }

  @Test
  void aLeftJoinedColumnDoesNotFillWhatIsNotNullable() {
    refused(
        select(KeeperLine_.of(KEEPER.name, KEEPER.town))
            .from(STALL)
            .leftJoin(KEEPER)
            .on(KEEPER.id.eq(STALL.keeper().id)),
        "ALU-5501: KeeperLine.name is not nullable, but keepers.name can be NULL:"
            + " its table may have no row there.");
    refused(
        select(KeeperLine_.of(STALL.keeper().name, STALL.keeper().town)).from(STALL),
        "ALU-5501: KeeperLine.name is not nullable, but \"stalls.keeper\".name can be NULL:"
            + " its table may have no row there.");
  }

  @Test
  void anAggregateOfNoRowsDoesNotFillWhatIsNotNullable() {
    refused(
        select(Lines_Stock_.of(sum(OFFER.stock), max(OFFER.price))).from(OFFER),
        "ALU-5501: Lines.Stock.pieces is not nullable, but sum(offers.stock) can be NULL:"
            + " there may be no row to aggregate.");
    assertThat(
            session.list(
                select(Lines_Stock_.of(sum(OFFER.stock), max(OFFER.price)))
                    .from(OFFER)
                    .groupBy(OFFER.title)
                    .orderBy(OFFER.title.asc())))
        .containsExactly(new Stock(3, new BigDecimal("1.20")), new Stock(40, null));
    assertThat(
            session.one(
                select(Lines_Stock_.of(sum(OFFER.stock).coalesce(0), max(OFFER.price)))
                    .from(OFFER)
                    .where(OFFER.title.eq("none"))))
        .isEqualTo(new Stock(0, null));
  }

  @Test
  void aConditionThatLeavesNullOutLetsAnExpressionFillIt() {
    Projected<StallSales> record = StallSales_.of(OFFER.title, OFFER.price, OFFER.stock.asLong());
    SelectStatement<StallSales> all = select(record).from(OFFER);
    List<StallSales> apple = List.of(new StallSales("apple", new BigDecimal("1.20"), 3));
    assertThat(session.list(all.where(OFFER.price.isNotNull()))).isEqualTo(apple);
    assertThat(session.list(all.where(OFFER.price.gt(1), OFFER.stock.gt(0)))).isEqualTo(apple);
    assertThat(session.list(all.where(OFFER.price.times(2).lt(9)))).isEqualTo(apple);
    refused(all.where(OFFER.price.gt(1).or(OFFER.stock.gt(1))), "ALU-5501: StallSales.worth");
    refused(all.where(OFFER.price.isNotNull().not()), "ALU-5501: StallSales.worth");
    refused(all.where(OFFER.price.coalesce(0).lt(9)), "ALU-5501: StallSales.worth");
  }

  @Test
  void aConditionOfGroupsLetsAnAggregateFillIt() {
    SelectStatement<Stock> dearest =
        select(Lines_Stock_.of(sum(OFFER.stock), max(OFFER.price))).from(OFFER);
    refused(dearest, "ALU-5501: Lines.Stock.pieces");
    assertThat(session.list(dearest.having(sum(OFFER.stock).gt(0))))
        .containsExactly(new Stock(43, new BigDecimal("1.20")));
  }

  @Test
  void aRightJoinMayLeaveRowsOfAnInnerJoinOut() {
    refused(
        select(KeeperLine_.of(STALL.name, OFFER.title))
            .from(STALL)
            .join(OFFER)
            .on(OFFER.stall().id.eq(STALL.id), STALL.name.ne("books"))
            .rightJoin(KEEPER)
            .on(KEEPER.id.eq(STALL.keeper().id)),
        "ALU-5501: KeeperLine.name is not nullable, but stalls.name can be NULL:"
            + " its table may have no row there.");
  }

  @Test
  void aConditionOnAJoinedTableLetsItsColumnsFillIt() {
    assertThat(
            session.list(
                select(KeeperLine_.of(KEEPER.name, KEEPER.town))
                    .from(STALL)
                    .leftJoin(KEEPER)
                    .on(KEEPER.id.eq(STALL.keeper().id))
                    .where(KEEPER.name.startsWith("A"))))
        .containsExactly(new KeeperLine("Ann", null));
    assertThat(
            session.list(
                select(KeeperLine_.of(STALL.keeper().name, STALL.keeper().town))
                    .from(STALL)
                    .where(STALL.keeper().name.ne("Bob"))))
        .containsExactly(new KeeperLine("Ann", null));
  }

  @Test
  void anObjectThatMayBeMissingDoesNotFillWhatIsNotNullable() {
    refused(
        select(Lines_OfferOfStall_.of(KEEPER.name.length(), STALL, KEEPER, KEEPER.name))
            .from(KEEPER)
            .leftJoin(STALL)
            .on(STALL.keeper().id.eq(KEEPER.id)),
        "ALU-5501: Lines.OfferOfStall.stall is not nullable, but stalls can be NULL:"
            + " its table may have no row there.");
  }

  @Test
  void aWrongStatementIsRefusedWhenItsTextIsAsked() {
    SelectStatement<StallSales> wrong =
        select(StallSales_.of(OFFER.title, OFFER.price, count())).from(OFFER);
    assertThatThrownBy(() -> wrong.sql("h2")).isInstanceOf(QueryException.class);
    assertThat(wrong).hasToString("select title, price, count(*) from offers");
  }

  @Test
  void aSecondQueryOfAUnionFillsRecordsAsItsOwn() {
    assertThatThrownBy(
            () ->
                select(KeeperLine_.of(KEEPER.name, KEEPER.town))
                    .from(KEEPER)
                    .union(select(KeeperLine_.of(KEEPER.town, KEEPER.name)).from(KEEPER)))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith(
            "ALU-5501: KeeperLine.name is not nullable, but keepers.town can be NULL");
  }

  @Test
  void floatingNumbersHaveNoRemainder() {
    assertThatThrownBy(() -> STALL.width.mod(2))
        .isInstanceOf(QueryException.class)
        .hasMessage(
            "ALU-5610: stalls.width is no exact number, so it has no remainders."
                + " Convert it by asLong() or asDecimal() first.");
  }

  @Test
  void nullThatCouldNotBeKnownIsAnErrorOfItsRow() {
    try (Connection connection = database.connect()) {
      connection.execute("alter table stalls alter column name drop not null");
      connection.execute("alter table offers alter column stock drop not null");
      connection.execute("update stalls set name = null");
      connection.execute("update offers set stock = null");
      assertThatThrownBy(
              () -> connection.list(select(KeeperLine_.of(STALL.name, STALL.name)).from(STALL)))
          .hasMessage(
              "ALU-5502: KeeperLine.name is not nullable, but the row has NULL there."
                  + " Select a coalesce(…) of it, or declare the component @Nullable.");
      assertThatThrownBy(
              () -> connection.list(select(Lines_Stock_.of(OFFER.stock, OFFER.price)).from(OFFER)))
          .hasMessageStartingWith("ALU-5502: Lines.Stock.pieces");
    }
  }

  private static Projected<StallLine> lineOf(Stall_ stall) {
    return Lines_StallLine_.of(
        stall.id,
        stall.name,
        stall.day,
        stall.covered,
        stall.width,
        stall.since,
        stall.checked,
        stall.licence,
        stall.keeper().name);
  }

  private void refused(SelectStatement<?> statement, String message) {
    sql.clear();
    assertThatThrownBy(() -> session.list(statement))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith(message);
    assertThat(sql.texts()).isEmpty();
  }

  private static int compare(StallSales one, StallSales other) {
    return one.name().equals(other.name())
            && one.worth().compareTo(other.worth()) == 0
            && one.offers() == other.offers()
        ? 0
        : 1;
  }
}
