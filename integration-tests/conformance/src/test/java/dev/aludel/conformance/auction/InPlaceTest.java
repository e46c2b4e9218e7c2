package dev.aludel.conformance.auction;

import static dev.aludel.conformance.auction.Lot_.LOT;
import static dev.aludel.conformance.auction.Wine_.WINE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.MutableList;
import dev.aludel.mapping.MutableMap;
import dev.aludel.session.Session;
import dev.aludel.type.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Collections that are changed in place, through the life of their object. */
class InPlaceTest extends ConformanceTest {
  private static final LotNumber ONE = new LotNumber("S1", 1);

  InPlaceTest() {
    super(AuctionModelsSchema.SCHEMA);
  }

  private static Wine wine(int number) {
    return WineEntity.builder()
        .number(new LotNumber("S1", number))
        .title("Port")
        .estimate(Money.of("20.00", Currency.GBP))
        .vintage(1963)
        .build();
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          Wine one = wine(1);
          session.add(one);
          session.add(wine(2));
          session.flush();
          one.notes().put("seen", 1);
        });
    sql.clear();
  }

  private Map<String, Object> stored(int number) {
    try (Session session = database.session()) {
      return Map.copyOf(session.getOrFail(WINE, new LotNumber("S1", number)).notes());
    }
  }

  @Test
  void aChangeAfterARefreshIsWritten() {
    try (Session session = database.session()) {
      Wine one = session.getOrFail(WINE, ONE);
      one.notes().put("lost", 1);
      session.refresh(one);
      assertThat(one.notes()).isEqualTo(Map.of("seen", 1));
      one.notes().put("kept", 2);
      session.commit();
      one.notes().remove("seen");
      session.commit();
    }
    assertThat(stored(1)).isEqualTo(Map.of("kept", 2));
  }

  @Test
  void aChangeAfterAnExpiryIsWritten() {
    try (Session session = database.session()) {
      Wine one = session.getOrFail(WINE, ONE);
      MutableMap<String, Object> before = one.notes();
      session.expire(one);
      one.notes().put("kept", 2);
      before.put("stale", 3);
      session.commit();
    }
    assertThat(stored(1)).isEqualTo(Map.of("seen", 1, "kept", 2));
  }

  @Test
  void aRollbackTakesChangesBack() {
    try (Session session = database.session()) {
      Wine one = session.getOrFail(WINE, ONE);
      one.notes().put("lost", 1);
      one.tasted().add("Ada");
      session.flush();
      session.rollback();
      assertThat(one.notes()).isEqualTo(Map.of("seen", 1));
      assertThat(one.tasted()).isEmpty();
      one.notes().put("kept", 2);
      session.commit();
    }
    assertThat(stored(1)).isEqualTo(Map.of("seen", 1, "kept", 2));
  }

  @Test
  void aMergedCopyIsChangedByItself() {
    Wine detached;
    try (Session session = database.session()) {
      detached = session.getOrFail(WINE, ONE);
      detached.notes();
      session.expungeAll();
    }
    detached.notes().put("before", 1);
    try (Session session = database.session()) {
      Wine merged = session.merge(detached);
      detached.notes().put("after", 1);
      merged.notes().put("own", 1);
      session.commit();
      assertThat(detached.notes()).doesNotContainKey("own");
    }
    assertThat(stored(1)).isEqualTo(Map.of("seen", 1, "before", 1, "own", 1));
  }

  @Test
  void aSharedCollectionIsCopied() {
    try (Session session = database.session()) {
      Wine one = session.getOrFail(WINE, ONE);
      Wine two = session.getOrFail(WINE, new LotNumber("S1", 2));
      two.rivals(MutableList.of(List.of(ONE)));
      one.rivals(two.rivals());
      requireNonNull(one.rivals()).add(two.number());
      session.commit();
      assertThat(two.rivals()).containsExactly(ONE);
      assertThat(one.rivals()).containsExactly(ONE, two.number());
    }
  }

  @Test
  void nullOfJsonIsNotNullOfSql() {
    try (Session session = database.session()) {
      Wine one = session.getOrFail(WINE, ONE);
      one.provenance(Json.NULL);
      session.commit();
      assertThat(one.provenance()).isEqualTo(Json.NULL);
      assertThat(session.query(LOT).where(LOT.provenance.isNull()).count()).isOne();
      one.provenance(null);
      session.commit();
      assertThat(one.provenance()).isNull();
      assertThat(session.query(LOT).where(LOT.provenance.isNull()).count()).isEqualTo(2);
      one.provenance(Json.object().with("a", Json.NULL));
      session.commit();
      assertThat(session.query(WINE).where(WINE.provenance.get("a").isNull()).count()).isOne();
      assertThat(session.query(WINE).where(WINE.provenance.get("b").isNull()).count()).isEqualTo(2);
    }
  }

  @Test
  void whatEndsAsItBeganIsNotWritten() {
    try (Session session = database.session()) {
      Wine one = session.getOrFail(WINE, ONE);
      one.tasted().clear();
      one.rivals(null);
      one.estimate(Money.of("20", Currency.GBP));
      sql.assertSendsNothing(session::flush);
    }
  }
}
