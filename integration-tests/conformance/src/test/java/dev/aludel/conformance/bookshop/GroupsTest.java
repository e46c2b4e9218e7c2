package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Functions.grouping;
import static dev.aludel.query.Functions.percentileCont;
import static dev.aludel.query.Functions.stringAgg;
import static dev.aludel.query.Functions.value;
import static dev.aludel.query.Functions.when;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.max;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.sum;
import static dev.aludel.query.Windows.currentRow;
import static dev.aludel.query.Windows.following;
import static dev.aludel.query.Windows.lag;
import static dev.aludel.query.Windows.orderedBy;
import static dev.aludel.query.Windows.partitionBy;
import static dev.aludel.query.Windows.preceding;
import static dev.aludel.query.Windows.rowNumber;
import static dev.aludel.query.Windows.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.TestDatabase;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.TextExpression;
import dev.aludel.query.Window;
import dev.aludel.session.Session;
import dev.aludel.sql.Lock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Joins, groups, windows and orders, by the SQL and the rows; and what is refused. */
class GroupsTest extends ShelfTest {

  @Test
  @Tag("B005")
  void theTableThatIsNamedIsReadFirst() {
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(BOOK.title)
                            .from(PUBLISHER)
                            .join(PUBLISHER.books)
                            .where(PUBLISHER.name.eq("Branch"))))
                .containsExactly("Walden"),
        "select books.title from publishers join books on books.publisher_id = publishers.id"
            + " where publishers.name = ?");
  }

  @Test
  @Tag("B006")
  void aTableIsJoinedToItself() {
    Publisher_ owner = PUBLISHER.as("owner");
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(PUBLISHER.name, owner.name)
                            .from(PUBLISHER)
                            .join(owner)
                            .on(PUBLISHER.owner().id.eq(owner.id))))
                .containsExactly(List.of("Branch", "Root")),
        "select publishers.name, owner.name from publishers join publishers as owner"
            + " on publishers.owner_id = owner.id");
  }

  @Test
  @Tag("B004")
  void tablesAreJoinedByTheirForeignKey() {
    SelectStatement<ResultRow> both = select(PUBLISHER.name, BOOK.title).from(PUBLISHER);
    String on = " join books on books.publisher_id = publishers.id";
    sql.assertSends(
        () -> assertThat(list(both.join(BOOK).onForeignKey())).hasSize(3),
        "select publishers.name, books.title from publishers" + on);
    sql.assertSends(
        () -> assertThat(list(both.join(PUBLISHER.books))).hasSize(3),
        "select publishers.name, books.title from publishers" + on);
    sql.assertSends(
        () -> assertThat(list(both.join(BOOK).on(BOOK.publisher().id.eq(PUBLISHER.id)))).hasSize(3),
        "select publishers.name, books.title from publishers" + on);
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(BOOK.title, PUBLISHER.name)
                            .from(BOOK)
                            .leftJoin(PUBLISHER)
                            .onForeignKey()))
                .hasSize(4),
        "select books.title, publishers.name from books left join publishers"
            + " on books.publisher_id = publishers.id");
  }

  /** Of models it is a compile error: ALU-1308, the fixture an-ambiguous-foreign-key-is-chosen. */
  @Test
  @Tag("B004")
  void anAmbiguousForeignKeyIsRefused() {
    Publisher_ owner = PUBLISHER.as("owner");
    assertThatThrownBy(() -> select(owner.name).from(PUBLISHER).join(owner).onForeignKey())
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5608: publishers as owner is to be joined by a foreign key")
        .hasMessageContaining("owner.owner_id = publishers.id")
        .hasMessageContaining("publishers.owner_id = owner.id");
    assertThatThrownBy(() -> select(BOOK.title).from(BOOK).join(BOOK.as("b")).onForeignKey())
        .hasMessageStartingWith("ALU-5607");
  }

  @Test
  @Tag("B004")
  void aFullJoinIsRefusedWhereThereIsNone() {
    SelectStatement<ResultRow> all =
        select(PUBLISHER.name, BOOK.title)
            .from(PUBLISHER)
            .fullJoin(BOOK)
            .on(BOOK.publisher().id.eq(PUBLISHER.id));
    if (kind == TestDatabase.POSTGRESQL) {
      sql.assertSends(
          () -> assertThat(list(all)).hasSize(4),
          "select publishers.name, books.title from publishers"
              + " full join books on books.publisher_id = publishers.id");
    }
    sql.clear();
    if (kind == TestDatabase.H2) {
      assertThatThrownBy(() -> list(all))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("h2 cannot express FULL JOIN");
      assertThat(sql.texts()).isEmpty();
    }
  }

  @Test
  @Tag("B023")
  void ofEqualRowsTheFirstIsTaken() {
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(BOOK.genre, BOOK.pages)
                            .from(BOOK)
                            .distinctOn(BOOK.genre)
                            .orderBy(BOOK.genre.asc(), BOOK.pages.desc())))
                .containsExactly(
                    List.of(Genre.NOVEL, 400),
                    List.of(Genre.POETRY, 200),
                    List.of(Genre.SCIENCE, 300)),
        "select distinct on (genre) genre, pages from books order by genre, pages desc");
    assertThat(list(select(BOOK.genre).from(BOOK).distinct())).hasSize(3);
  }

  @Test
  @Tag("B024")
  void groupsFulfilConditions() {
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(BOOK.genre, count(), max(BOOK.pages))
                            .from(BOOK)
                            .groupBy(BOOK.genre)
                            .having(count().gt(1))))
                .containsExactly(List.of(Genre.NOVEL, 2L, 400)),
        "select genre, count(*), max(pages) from books group by genre having count(*) > ?");
  }

  @Test
  @Tag("B024")
  void aRollupHasTotals() {
    SelectStatement<ResultRow> totals =
        select(BOOK.genre, sum(BOOK.pages), grouping(BOOK.genre))
            .from(BOOK)
            .groupByRollup(BOOK.genre)
            .orderBy(BOOK.genre.asc());
    if (kind == TestDatabase.H2) {
      assertThatThrownBy(() -> list(totals)).hasMessageContaining("GROUPING SETS");
      return;
    }
    sql.assertSends(
        () ->
            assertThat(rows(totals))
                .containsExactly(
                    List.of(Genre.NOVEL, 700, 0),
                    List.of(Genre.POETRY, 200, 0),
                    List.of(Genre.SCIENCE, 300, 0),
                    Arrays.asList(null, 1200, 1)),
        "select genre, sum(pages), grouping(genre) from books group by rollup (genre)"
            + " order by genre nulls last");
    SelectStatement<ResultRow> two = select(BOOK.genre, BOOK.pages, count()).from(BOOK);
    assertThat(list(two.groupByCube(BOOK.genre, BOOK.pages))).hasSize(4 + 3 + 3 + 1);
    assertThat(list(two.groupBySets(List.of(List.of(BOOK.genre, BOOK.pages), List.of()))))
        .hasSize(4 + 1);
  }

  @Test
  void nullsComeWhereTheOrderSays() {
    SelectStatement<String> titles = select(BOOK.title).from(BOOK);
    sql.assertSends(
        () ->
            assertThat(list(titles.orderBy(BOOK.subtitle.asc().nullsFirst(), BOOK.title.desc())))
                .containsExactly("Walden", "Emma", "Cosmos", "Faust"),
        "select title from books order by subtitle nulls first, title desc");
    assertThat(list(titles.orderBy(BOOK.subtitle.desc().nullsLast(), BOOK.title.asc())))
        .containsExactly("Faust", "Cosmos", "Emma", "Walden");
    assertThat(list(titles.orderBy(BOOK.title.length().asc(), BOOK.title.asc())))
        .containsExactly("Emma", "Faust", "Cosmos", "Walden");
  }

  @Test
  @Tag("B027")
  void aLockedRowIsLeftOut() {
    try (Session one = database.session();
        Session two = database.session()) {
      one.query(BOOK).where(BOOK.title.eq("Cosmos")).forUpdate().one();
      assertThat(
              two.query(BOOK).orderBy(BOOK.title.asc()).lock(Lock.FOR_UPDATE.skipLocked()).list())
          .extracting(Book::title)
          .containsExactly("Emma", "Faust", "Walden");
      assertThat(sql.texts().get(1)).endsWith("order by title for update skip locked");
    }
  }

  @Test
  @Tag("B030")
  void rowsAreNumberedInTheirPartition() {
    NumberExpression<Long> number =
        rowNumber().over(partitionBy(BOOK.genre).orderBy(BOOK.pages.desc()));
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(BOOK.title, number)
                            .from(BOOK)
                            .orderBy(BOOK.genre.asc(), number.asc())))
                .containsExactly(
                    List.of("Walden", 1L),
                    List.of("Emma", 2L),
                    List.of("Faust", 1L),
                    List.of("Cosmos", 1L)),
        "select title, row_number() over (partition by genre order by pages desc) from books"
            + " order by genre, row_number() over (partition by genre order by pages desc)");
  }

  @Test
  void aFrameReachesFromRowToRow() {
    Window byTitle = orderedBy(BOOK.title.asc());
    Window neighbours = byTitle.rows(preceding(1), following(1));
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(sum(BOOK.pages).over(neighbours))
                            .from(BOOK)
                            .orderBy(BOOK.title.asc())))
                .containsExactly(600, 800, 900, 600),
        "select sum(pages) over (order by title rows between ? preceding and ? following)"
            + " from books order by title");
    assertThat(
            list(
                select(sum(BOOK.pages).over(byTitle.rows(unboundedPreceding(), currentRow())))
                    .from(BOOK)
                    .orderBy(BOOK.title.asc())))
        .containsExactly(300, 600, 800, 1200);
    assertThat(
            list(
                select(
                        count()
                            .over(orderedBy(BOOK.pages.asc()).range(preceding(100), currentRow())))
                    .from(BOOK)
                    .orderBy(BOOK.title.asc())))
        .containsExactly(3L, 3L, 1L, 3L);
    assertThat(list(select(lag(BOOK.title, 1).over(byTitle)).from(BOOK).orderBy(BOOK.title.asc())))
        .containsExactly(null, "Cosmos", "Emma", "Faust");
  }

  @Test
  void aNamedWindowIsWrittenOnce() {
    Window window = orderedBy(BOOK.title.asc()).as("w");
    sql.assertSends(
        () ->
            assertThat(
                    rows(select(rowNumber().over(window), sum(BOOK.pages).over(window)).from(BOOK)))
                .hasSize(4),
        "select row_number() over w, sum(pages) over w from books window w as (order by title)");
  }

  @Test
  @Tag("B031")
  void anAggregateSeesSomeRowsInAnOrder() {
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(
                                count().filter(BOOK.genre.eq(Genre.NOVEL)),
                                stringAgg(BOOK.title, ", ").orderBy(BOOK.title.desc()))
                            .from(BOOK)))
                .containsExactly(List.of(2L, "Walden, Faust, Emma, Cosmos")),
        "select count(*) filter (where genre = ?), string_agg(title, ? order by title desc)"
            + " from books");
    assertThat(list(select(percentileCont(0.5, BOOK.pages)).from(BOOK))).containsExactly(300.0);
  }

  @Test
  @Tag("B042")
  void aCaseNamesABandThatRowsAreGroupedBy() {
    TextExpression band =
        when(BOOK.pages.lt(250), value("short"))
            .when(BOOK.pages.lt(350), value("medium"))
            .otherwise(value("long"));
    assertThat(rows(select(band, count()).from(BOOK).groupBy(band).orderBy(band.asc())))
        .containsExactly(List.of("long", 1L), List.of("medium", 2L), List.of("short", 1L));
    assertThat(sql.texts().get(0))
        .endsWith("end as c1, count(*) from books group by c1" + " order by c1");
    assertThat(
            list(
                select(when(BOOK.genre.eq(Genre.NOVEL), BOOK.pages).orNull())
                    .from(BOOK)
                    .orderBy(BOOK.title.asc())))
        .containsExactly(null, 300, null, 400);
  }

  @Test
  void aTablesColumnsAreKnownInGroupsOfItsKey() {
    assertThat(
            rows(
                select(PUBLISHER.name, count(BOOK.id))
                    .from(PUBLISHER)
                    .leftJoin(PUBLISHER.books)
                    .groupBy(PUBLISHER.id)
                    .orderBy(PUBLISHER.name.asc())))
        .containsExactly(List.of("Branch", 1L), List.of("Root", 2L));
  }

  private void refused(QueryStatement<?> statement, String message) {
    sql.assertSendsNothing(
        () ->
            assertThatThrownBy(() -> list(statement))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(message));
  }

  @Test
  void whatIsNotGroupedIsRefused() {
    String message = "ALU-5570: books.title is neither grouped nor inside an aggregate";
    refused(select(BOOK.title, count()).from(BOOK), message);
    refused(select(BOOK.genre, BOOK.title.upper()).from(BOOK).groupBy(BOOK.genre), message);
    refused(select(BOOK.genre).from(BOOK).groupBy(BOOK.genre).orderBy(BOOK.title.asc()), message);
    refused(select(BOOK.genre).from(BOOK).groupBy(BOOK.genre).having(BOOK.title.eq("x")), message);
    assertThat(
            list(
                select(BOOK.publisher().id.plus(1), count())
                    .from(BOOK)
                    .groupBy(BOOK.publisher().id)))
        .hasSize(3);
  }

  @Test
  void anAggregateBeforeThereAreGroupsIsRefused() {
    refused(
        select(BOOK.genre).from(BOOK).where(max(BOOK.pages).gt(1)),
        "ALU-5571: The aggregate max(books.pages) stands in where(…)");
    refused(
        select(count()).from(BOOK).groupBy(max(BOOK.pages)),
        "ALU-5571: The aggregate max(books.pages) stands in groupBy(…)");
    refused(
        select(BOOK.title).from(BOOK).where(rowNumber().over(partitionBy(BOOK.genre)).eq(1)),
        "ALU-5572: The window function");
  }

  /** In SQL text it is a compile error: ALU-1489, the fixture tables-of-from-are-joined. */
  @Test
  @Tag("B011")
  void tablesThatNothingConnectsAreRefused() {
    refused(
        select(BOOK.title).from(BOOK).join(PUBLISHER).on(BOOK.pages.gt(1)),
        "ALU-5573: No condition connects publishers with books");
    assertThat(list(select(BOOK.title).from(BOOK).crossJoin(PUBLISHER))).hasSize(8);
    assertThat(list(select(BOOK.title).from(BOOK).join(PUBLISHER).on(Condition.TRUE))).hasSize(8);
    assertThat(
            list(
                select(BOOK.title)
                    .from(BOOK)
                    .join(PUBLISHER)
                    .on(PUBLISHER.name.eq("Root"))
                    .where(BOOK.publisher().id.eq(PUBLISHER.id))))
        .hasSize(2);
  }
}
