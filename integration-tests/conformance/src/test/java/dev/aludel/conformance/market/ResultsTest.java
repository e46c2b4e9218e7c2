package dev.aludel.conformance.market;

import static dev.aludel.conformance.market.Keeper_.KEEPER;
import static dev.aludel.conformance.market.Offer_.OFFER;
import static dev.aludel.conformance.market.Stall_.STALL;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.error.MultipleResultsException;
import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SQLAlchemy's result, method by method, as Java says it. */
@Tag("B104")
class ResultsTest extends MarketTest {
  private static final SelectStatement<ResultRow> OFFERS =
      select(OFFER.title, OFFER.stock, OFFER.price).from(OFFER).orderBy(OFFER.title.asc());
  private static final SelectStatement<String> TITLES =
      select(OFFER.title).from(OFFER).orderBy(OFFER.title.asc());

  @Test
  void oneNamesTheStatementThatFoundNoneOrTwo() {
    assertThat(session.one(TITLES.where(OFFER.stock.eq(3)))).isEqualTo("apple");
    assertThatThrownBy(() -> session.one(TITLES.where(OFFER.stock.eq(9))))
        .isInstanceOf(NoResultException.class)
        .hasMessageContaining("select title from offers where stock = ? order by title");
    assertThatThrownBy(() -> session.one(TITLES))
        .isInstanceOf(MultipleResultsException.class)
        .hasMessageContaining("select title from offers order by title");
  }

  @Test
  void oneReadsTwoRowsAtMost() {
    sql.assertSends(
        () -> assertThatThrownBy(() -> session.oneOrNone(TITLES)).isNotNull(),
        "select title from offers order by title limit ?");
    assertThat(sql.events().get(0).rows()).isEqualTo(2);
  }

  @Test
  void oneOrNoneAndFirstAreEmptyWithoutARow() {
    assertThat(session.oneOrNone(TITLES.where(OFFER.stock.eq(9)))).isEmpty();
    assertThat(session.first(TITLES.where(OFFER.stock.eq(9)))).isEmpty();
    assertThat(session.first(TITLES)).contains("apple");
  }

  @Test
  void oneItemIsAScalar() {
    assertThat(session.list(TITLES)).containsExactly("apple", "windfall");
    assertThat(session.one(select(count()).from(OFFER))).isEqualTo(2L);
  }

  @Test
  void oneTableIsItsObjects() {
    List<Offer> offers = session.list(select(OFFER).from(OFFER).orderBy(OFFER.title.asc()));
    assertThat(offers).extracting(Offer::title).containsExactly("apple", "windfall");
    assertThat(
            session.list(
                select(KEEPER)
                    .from(STALL)
                    .leftJoin(KEEPER)
                    .on(KEEPER.id.eq(STALL.keeper().id))
                    .where(STALL.name.eq("books"))))
        .containsOnlyNulls()
        .hasSize(1);
  }

  @Test
  void aRowIsAMappingByName() {
    Map<String, Object> first = session.first(OFFERS).orElseThrow().asMap();
    assertThat(first).hasToString("{title=apple, stock=3, price=1.20}");
    assertThatThrownBy(() -> first.put("stock", 4))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void columnsAreChosenAndReordered() {
    ResultRow row = session.first(OFFERS).orElseThrow();
    assertThat(row.columns(OFFER.stock, OFFER.title))
        .hasToString("[offers.stock=3, offers.title=apple]");
    assertThat(row.columns(2, 0).asMap().keySet()).containsExactly("price", "title");
    assertThatThrownBy(() -> row.columns(OFFER.id)).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> row.columns(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void equalRowsAreMadeUniqueByTheStream() {
    List<ResultRow> rows =
        session.list(select(STALL.name, STALL.day).from(STALL).join(STALL.offers));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).isEqualTo(rows.get(1)).hasSameHashCodeAs(rows.get(1));
    assertThat(rows.stream().distinct()).hasSize(1);
    assertThat(rows.get(0)).isNotEqualTo(session.first(OFFERS).orElseThrow());
  }

  @Test
  void partitionsAreListsThatAreForgotten() {
    List<Integer> sizes = new ArrayList<>();
    long rows = session.partitions(OFFERS, 1, some -> sizes.add(some.size()));
    assertThat(rows).isEqualTo(2);
    assertThat(sizes).containsExactly(1, 1);
    assertThat(session.partitions(OFFERS.where(OFFER.stock.eq(9)), 5, some -> sizes.add(0)))
        .isZero();
    assertThat(sizes).hasSize(2);
    assertThatThrownBy(() -> session.partitions(OFFERS, 0, some -> {}))
        .hasMessageStartingWith("ALU-5503");
  }

  @Test
  void otherStatementsAreSentBetweenPartitions() {
    List<Long> counts = new ArrayList<>();
    try (Connection connection = database.connect()) {
      connection.partitions(OFFERS, 1, some -> counts.add(connection.count(TITLES)));
      assertThat(connection.each(TITLES, title -> counts.add(0L))).isEqualTo(2);
    }
    assertThat(counts).containsExactly(2L, 2L, 0L, 0L);
  }

  @Test
  void objectsOfOnePartitionAreNotHeldByTheNext() {
    List<String> keepers = new ArrayList<>();
    session.partitions(
        select(STALL, STALL.name).from(STALL).orderBy(STALL.name.desc()),
        1,
        some -> keepers.add(String.valueOf(some.get(0).require(STALL).keeper())));
    assertThat(keepers).containsExactly("Keeper#1", "null");
  }

  @Test
  void aListIsReadWholeAndMayBeReadAgain() {
    List<ResultRow> frozen = session.list(OFFERS);
    session.close();
    assertThat(frozen).hasSize(2);
    assertThat(frozen.get(1).get(OFFER.title)).isEqualTo("windfall");
    assertThat(frozen.get(1).get(OFFER.price)).isNull();
  }
}
