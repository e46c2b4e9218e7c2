package dev.aludel.conformance.auction;

import static dev.aludel.conformance.auction.Bid_.BID;
import static dev.aludel.conformance.auction.Lot_.LOT;
import static dev.aludel.conformance.auction.Painting_.PAINTING;
import static dev.aludel.conformance.auction.Wine_.WINE;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Session;
import dev.aludel.sql.Lock;
import dev.aludel.type.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of every kind in the columns of concrete tables, and in their union. */
class ConcreteValuesTest extends ConformanceTest {
  private static final LotNumber ONE = new LotNumber("S1", 1);
  private static final LotNumber TWO = new LotNumber("S1", 2);
  private static final LotNumber THREE = new LotNumber("S2", 1);

  ConcreteValuesTest() {
    super(AuctionModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Painting sea =
              PaintingEntity.builder()
                  .number(ONE)
                  .title("Sea")
                  .estimate(Money.of("1500.00", Currency.EUR))
                  .reserve(Money.of("900.00", Currency.EUR))
                  .size(new Size(40, 30, null))
                  .provenance(Json.object().with("owners", List.of("Ada", "Bob")))
                  .condition(Condition.WORN)
                  .payableIn(List.of(Currency.EUR, Currency.GBP))
                  .build();
          session.add(sea);
          session.add(BidEntity.create(Money.of("1000", Currency.EUR), sea));
          session.add(
              PaintingEntity.builder()
                  .number(TWO)
                  .title("Hills")
                  .estimate(Money.of("10.00", Currency.EUR))
                  .size(new Size(10, 20, 3))
                  .frame(new Size(12, 22, 4))
                  .provenance(Json.NULL)
                  .build());
          session.add(
              WineEntity.builder()
                  .number(THREE)
                  .title("Port")
                  .estimate(Money.of("20.00", Currency.GBP))
                  .vintage(1963)
                  .sameAs(ONE)
                  .build());
        });
    sql.clear();
  }

  private List<Lot> all(Session session) {
    return session.query(LOT).orderBy(LOT.title.asc()).list();
  }

  @Test
  void allKindsOfValuesComeBackFromTheUnion() {
    try (Session session = database.session()) {
      List<Lot> all = all(session);
      assertThat(all).extracting(Lot::title).containsExactly("Hills", "Port", "Sea");
      sql.clear();
      assertThat(all).extracting(Lot::number).containsExactly(TWO, THREE, ONE);
      assertThat(all.get(0).estimate()).isEqualTo(Money.of("10.00", Currency.EUR));
      assertThat(all.get(0).reserve()).isNull();
      assertThat(all.get(2).reserve()).isEqualTo(Money.of("900.00", Currency.EUR));
      assertThat(all.get(0).provenance()).isEqualTo(Json.NULL);
      assertThat(all.get(1).provenance()).isNull();
      assertThat(all.get(2).provenance())
          .isEqualTo(Json.object().with("owners", List.of("Ada", "Bob")));
      assertThat(all.get(2).condition()).isEqualTo(Condition.WORN);
      assertThat(all.get(2).payableIn()).containsExactly(Currency.EUR, Currency.GBP);
      assertThat(all.get(1).notes()).isEmpty();
      assertThat(all.get(1).shouted()).isEqualTo("PORT");
      assertThat(((Painting) all.get(0)).frame()).isEqualTo(new Size(12, 22, 4));
      assertThat(((Painting) all.get(2)).frame()).isNull();
      assertThat(((Painting) all.get(2)).size()).isEqualTo(new Size(40, 30, null));
      assertThat(((Painting) all.get(2)).bidCount()).isOne();
      assertThat(((Wine) all.get(1)).sameAs()).isEqualTo(ONE);
      assertThat(((Wine) all.get(1)).tasted()).isEmpty();
    }
  }

  @Test
  void compositesOfTheUnionAreCompared() {
    try (Session session = database.session()) {
      assertThat(session.query(LOT).where(LOT.estimate.eq(Money.of("20.00", Currency.GBP))).list())
          .hasExactlyElementsOfTypes(WineEntity.class);
      assertThat(session.query(LOT).where(LOT.reserve.isNull()).count()).isEqualTo(2);
      assertThat(session.query(LOT).where(LOT.estimate.amount.gt(100)).count()).isEqualTo(1);
      assertThat(session.query(LOT).where(LOT.as(PAINTING).size.width.eq(40)).count()).isOne();
      assertThat(session.query(LOT).where(LOT.as(PAINTING).frame.eq(new Size(12, 22, 4))).count())
          .isOne();
      assertThat(session.query(LOT).where(LOT.estimate.currency.in(Currency.GBP)).count()).isOne();
      assertThat(session.query(LOT).where(LOT.isDear()).count()).isEqualTo(2);
      assertThat(session.list(select(LOT.estimate).from(LOT).orderBy(LOT.title.asc())))
          .startsWith(Money.of("10.00", Currency.EUR));
      assertThat(session.list(select(LOT.shouted).from(LOT).orderBy(LOT.shouted.desc())))
          .containsExactly("SEA", "PORT", "HILLS");
    }
  }

  @Test
  void convertedKeysAreFound() {
    try (Session session = database.session()) {
      assertThat(session.get(LOT, TWO)).get().isInstanceOf(Painting.class);
      assertThat(session.get(WINE, THREE)).get().isInstanceOf(Wine.class);
      assertThat(session.get(WINE, ONE)).isEmpty();
      assertThat(session.query(LOT).where(LOT.number.in(ONE, THREE)).count()).isEqualTo(2);
      assertThat(session.query(LOT).where(LOT.as(WINE).sameAs.eq(ONE)).count()).isOne();
      assertThat(session.query(LOT).where(LOT.number.between(ONE, TWO)).count()).isEqualTo(2);
      assertThat(session.query(LOT).where(LOT.number.in(List.of())).count()).isZero();
      assertThat(session.list(select(LOT.number).from(LOT).orderBy(LOT.number.asc())))
          .containsExactly(ONE, TWO, THREE);
    }
  }

  @Test
  void valuesOfEveryKindAreChanged() {
    database.transaction(
        session -> {
          List<Lot> all = all(session);
          all.get(0).notes().put("seen", true);
          ((Wine) all.get(1)).tasted().add("Ada");
          all.get(2).reserve(null);
          ((Painting) all.get(2)).size(new Size(41, 30, 1));
          all.get(1).provenance(Json.NULL);
          all.get(0).provenance(null);
          sql.clear();
          session.flush();
        });
    try (Session session = database.session()) {
      List<Lot> all = all(session);
      assertThat(all.get(0).notes()).isEqualTo(Map.of("seen", true));
      assertThat(((Wine) all.get(1)).tasted()).containsExactly("Ada");
      assertThat(all.get(2).reserve()).isNull();
      assertThat(((Painting) all.get(2)).size()).isEqualTo(new Size(41, 30, 1));
      assertThat(all.get(1).provenance()).isEqualTo(Json.NULL);
      assertThat(all.get(0).provenance()).isNull();
    }
  }

  @Test
  void jsonOfTheUnionIsAsked() {
    try (Session session = database.session()) {
      assertThat(session.query(LOT).where(LOT.provenance.isNull()).count()).isOne();
      assertThat(session.query(LOT).where(LOT.provenance.eq(Json.NULL)).count()).isOne();
      assertThat(
              session
                  .query(LOT)
                  .where(LOT.provenance.get("owners").get(1).eq(Json.of("Bob")))
                  .count())
          .isOne();
    }
  }

  @Test
  void aModelBelowIsReadWithItsProperties() {
    try (Session session = database.session()) {
      List<Painting> both =
          session.query(PAINTING).load(PAINTING.bids.joined()).orderBy(PAINTING.title.asc()).list();
      assertThat(both).extracting(Painting::bidCount).containsExactly(0L, 1L);
      assertThat(both).extracting(each -> each.bids().size()).containsExactly(0, 1);
      assertThat(session.query(LOT).where(LOT.as(PAINTING).bidCount.eq(1L)).count()).isOne();
      assertThat(session.query(LOT).orderBy(LOT.as(PAINTING).bidCount.desc()).list()).hasSize(3);
      assertThat(session.query(BID).where(BID.painting().estimate.amount.gt(1000)).count()).isOne();
      assertThat(session.query(LOT).load(PAINTING.bids.selectIn()).list()).hasSize(3);
    }
  }

  @Test
  void rowsOfAUnionAreNotLocked() {
    ExecutionOptions locked = ExecutionOptions.NONE.lock(Lock.FOR_UPDATE);
    try (Session session = database.session()) {
      sql.assertSendsNothing(
          () -> {
            assertThatThrownBy(() -> session.query(LOT).forUpdate().list())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("ALU-5664")
                .hasMessageContaining("Lot");
            assertThatThrownBy(() -> session.get(LOT, ONE, locked))
                .hasMessageContaining("ALU-5664");
          });
      assertThat(session.query(WINE).forUpdate().list()).hasSize(1);
      assertThat(session.get(PAINTING, ONE, locked)).isPresent();
    }
  }

  @Test
  void convertedValuesAreOrderedAsTheDatabaseKeepsThem() {
    try (Session session = database.session()) {
      assertThat(session.query(LOT).where(LOT.number.gt(TWO)).list()).hasSize(1);
      assertThat(session.query(WINE).where(WINE.sameAs.lt(WINE.number)).list()).hasSize(1);
    }
  }

  @Test
  void expiredValuesAreReadAgain() {
    try (Session session = database.session()) {
      List<Lot> all = all(session);
      session.expireAll();
      assertThat(((Painting) all.get(2)).bidCount()).isOne();
      assertThat(all.get(2).estimate()).isEqualTo(Money.of("1500.00", Currency.EUR));
      session.refresh(all.get(1));
      assertThat(all.get(1).shouted()).isEqualTo("PORT");
      all.get(1).title("Sherry");
      session.flush();
      assertThat(all.get(1).shouted()).isEqualTo("SHERRY");
    }
  }

  @Test
  void anObjectWithValuesOfEveryKindIsMerged() {
    Lot detached;
    try (Session session = database.session()) {
      detached = session.get(LOT, ONE).orElseThrow();
      detached.notes();
      detached.shouted();
      session.expungeAll();
    }
    detached.estimate(Money.of("7.00", Currency.GBP));
    detached.notes().put("merged", 1);
    database.transaction(session -> session.merge(detached));
    try (Session session = database.session()) {
      Lot sea = session.get(LOT, ONE).orElseThrow();
      assertThat(sea.estimate()).isEqualTo(Money.of("7.00", Currency.GBP));
      assertThat(sea.notes()).containsEntry("merged", 1);
    }
  }
}
