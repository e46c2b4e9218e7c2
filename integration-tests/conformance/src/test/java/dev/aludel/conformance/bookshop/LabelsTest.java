package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.QueryException;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.ResultRow;
import dev.aludel.query.Subquery;
import dev.aludel.query.TextExpression;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Expressions that have a name where they are selected. */
class LabelsTest extends ShelfTest {
  private final NumberExpression<Integer> sheets = BOOK.pages.dividedBy(2).as("sheets");

  @Test
  @Tag("B001")
  void aLabelledColumnIsReadByNameIndexAndColumn() {
    sql.assertSends(
        () -> {
          ResultRow row =
              list(select(BOOK.title.as("name"), sheets, PUBLISHER.name)
                      .from(BOOK)
                      .join(PUBLISHER)
                      .on(BOOK.publisher().id.eq(PUBLISHER.id))
                      .where(BOOK.title.eq("Emma")))
                  .get(0);
          assertThat(row.get("name")).isEqualTo("Emma");
          assertThat(row.get(0)).isEqualTo("Emma");
          assertThat(row.require(BOOK.title)).isEqualTo("Emma");
          assertThat(row.require(BOOK.title.as("name"))).isEqualTo("Emma");
          assertThat(row.require(sheets)).isEqualTo(150);
          assertThat(row.require(BOOK.pages.dividedBy(2))).isEqualTo(150);
          assertThat(row.get("name_2")).isEqualTo("Root");
          assertThat(row.require(PUBLISHER.name)).isEqualTo("Root");
          assertThat(row.asMap()).containsOnlyKeys("name", "sheets", "name_2");
        },
        "select books.title as name, books.pages / ? as sheets, publishers.name from books join"
            + " publishers on books.publisher_id = publishers.id where books.title = ?");
  }

  @Test
  @Tag("B001")
  void columnsOfOneNameAreReadApart() {
    Publisher_ owner = PUBLISHER.as("owner");
    ResultRow row =
        list(select(PUBLISHER.name, owner.name)
                .from(PUBLISHER)
                .join(owner)
                .on(PUBLISHER.owner().id.eq(owner.id)))
            .get(0);
    assertThat(row.require(PUBLISHER.name)).isEqualTo("Branch");
    assertThat(row.require(owner.name)).isEqualTo("Root");
    assertThat(row.get("name")).isEqualTo("Branch");
    assertThat(row.get("name_2")).isEqualTo("Root");
    assertThatThrownBy(() -> row.get("name_3"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("name_3 was not selected");
  }

  @Test
  @Tag("B001")
  void aWholeTableIsReadBesideALabel() {
    try (Session session = database.session()) {
      ResultRow row = session.one(select(BOOK, sheets).from(BOOK).where(BOOK.title.eq("Walden")));
      assertThat(row.require(BOOK).title()).isEqualTo("Walden");
      assertThat(row.get("sheets")).isEqualTo(200);
    }
  }

  @Test
  @Tag("B025")
  void rowsAreOrderedByALabel() {
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(BOOK.title, sheets)
                            .from(BOOK)
                            .orderBy(sheets.desc(), BOOK.title.asc())))
                .containsExactly(
                    List.of("Walden", 200),
                    List.of("Cosmos", 150),
                    List.of("Emma", 150),
                    List.of("Faust", 100)),
        "select title, pages / ? as sheets from books order by sheets desc, title");
    TextExpression subtitle = BOOK.subtitle.as("more");
    sql.assertSends(
        () ->
            assertThat(list(select(subtitle).from(BOOK).orderBy(subtitle.desc())))
                .containsExactly(null, null, "Part one", "100%"),
        "select subtitle as more from books order by more desc nulls first");
    assertThat(list(select(subtitle).from(BOOK).orderBy(subtitle.desc().nullsLast())).get(0))
        .isEqualTo("Part one");
  }

  @Test
  @Tag("B025")
  void aLabelInsideAnExpressionIsWhatItNames() {
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(BOOK.title, sheets)
                            .from(BOOK)
                            .where(sheets.gt(120))
                            .orderBy(sheets.times(-1).asc(), BOOK.title.asc())))
                .extracting(row -> row.get(0))
                .containsExactly("Walden", "Cosmos", "Emma"),
        "select title, pages / ? as sheets from books where pages / ? > ?"
            + " order by pages / ? * ?, title");
  }

  @Test
  void groupsAreMadeByALabel() {
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        select(sheets, count().as("books"))
                            .from(BOOK)
                            .groupBy(sheets)
                            .having(count().gt(1))
                            .orderBy(count().as("books").desc())))
                .containsExactly(List.of(150, 2L)),
        "select pages / ? as sheets, count(*) as books from books group by sheets"
            + " having count(*) > ? order by books desc");
    TextExpression initial = BOOK.title.substring(1, 1).as("initial");
    assertThat(rows(select(initial, count()).from(BOOK).groupBy(initial).orderBy(initial.asc())))
        .hasSize(4);
    assertThat(list(select(BOOK.title.upper().as("title"), count()).from(BOOK).groupBy(BOOK.title)))
        .hasSize(4);
  }

  @Test
  void aLabelThatMeansAColumnInGroupsIsRefused() {
    TextExpression title = BOOK.title.substring(1, 1).as("title");
    sql.assertSendsNothing(
        () ->
            assertThatThrownBy(() -> list(select(title, count()).from(BOOK).groupBy(title)))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("ALU-5600"));
    sql.assertSends(
        () -> assertThat(list(select(title).from(BOOK).orderBy(title.desc()))).startsWith("W"),
        "select substring(title, ?, ?) as title from books"
            + " order by substring(title, ?, ?) desc");
  }

  @Test
  void distinctRowsAreOrderedByALabelOrWhatItNames() {
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(sheets)
                            .from(BOOK)
                            .distinct()
                            .orderBy(BOOK.pages.dividedBy(2).asc())))
                .containsExactly(100, 150, 200),
        "select distinct pages / ? as sheets from books order by sheets");
  }

  @Test
  void aSubqueryCallsItsColumnSo() {
    Subquery halves = select(BOOK.title, sheets).from(BOOK).subquery("halves");
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(halves.column(BOOK.title))
                            .from(halves)
                            .where(halves.column(sheets).gt(150))))
                .containsExactly("Walden"),
        "select halves.title from (select title, pages / ? as sheets from books)"
            + " as halves(title, sheets) where halves.sheets > ?");
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        select(sheets)
                            .from(BOOK)
                            .union(select(BOOK.pages).from(BOOK))
                            .orderBy(sheets.desc())
                            .limit(2)))
                .containsExactly(400, 300),
        "select pages / ? as sheets from books union select pages from books"
            + " order by 1 desc limit ?");
  }

  @Test
  void everyTypeHasLabels() {
    ResultRow row =
        list(select(
                    BOOK.published.as("day"),
                    BOOK.genre.as("kind"),
                    BOOK.printed.as("there"),
                    BOOK.price.as("one").as("cost"))
                .from(BOOK)
                .where(BOOK.printed.as("there"), BOOK.title.eq("Emma")))
            .get(0);
    assertThat(row.asMap()).containsOnlyKeys("day", "kind", "there", "cost");
    assertThat(row.get("kind")).isEqualTo(Genre.NOVEL);
    assertThat(row.require(BOOK.price)).isEqualByComparingTo(BigDecimal.TEN);
  }
}
