package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.error.QueryException;
import dev.aludel.query.Keyset;
import dev.aludel.query.NumberExpression;
import dev.aludel.query.Ordering;
import dev.aludel.query.ResultRow;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that begin after the last row of the page before. */
class KeysetTest extends ShelfTest {

  /** Orders over a column with NULLs and one without, in all directions. */
  enum Order {
    UP(BOOK.price.asc(), BOOK.id.asc()),
    DOWN(BOOK.price.desc(), BOOK.id.desc()),
    MIXED(BOOK.price.desc(), BOOK.id.asc()),
    NULLS_LAST(BOOK.subtitle.asc(), BOOK.id.asc()),
    NULLS_LAST_DOWN(BOOK.subtitle.desc().nullsLast(), BOOK.id.desc()),
    NULLS_FIRST(BOOK.subtitle.asc().nullsFirst(), BOOK.id.asc()),
    NULLS_FIRST_DOWN(BOOK.subtitle.desc(), BOOK.id.desc()),
    NULLS_BETWEEN(BOOK.pages.asc(), BOOK.subtitle.desc(), BOOK.id.asc()),
    OF_A_FOREIGN_KEY(BOOK.publisher().id.desc(), BOOK.id.asc()),
    UNIQUE(BOOK.id.desc());

    private final Ordering[] orderings;

    Order(Ordering... orderings) {
      this.orderings = orderings;
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesOfObjectsAreTheWholeInParts(Order order) {
    try (Session session = database.session()) {
      BookQuery books = session.query(BOOK).orderBy(order.orderings);
      List<Book> all = books.list();
      for (int size = 1; size <= 3; size++) {
        List<Book> paged = new ArrayList<>();
        List<Book> page = books.limit(size).list();
        while (!page.isEmpty()) {
          paged.addAll(page);
          page = books.limit(size).after(page.get(page.size() - 1)).list();
        }
        assertThat(paged).containsExactlyElementsOf(all);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesOfRowsAreTheWholeInParts(Order order) {
    SelectStatement<ResultRow> books =
        select(BOOK.id, BOOK.price, BOOK.subtitle, BOOK.pages, BOOK.publisher().id)
            .from(BOOK)
            .orderBy(order.orderings);
    List<ResultRow> paged = new ArrayList<>();
    List<ResultRow> page = list(books.limit(1));
    while (!page.isEmpty()) {
      paged.addAll(page);
      page = list(books.after(page.get(0)).limit(1));
    }
    assertThat(paged).containsExactlyElementsOf(list(books));
  }

  @Test
  @Tag("B053")
  void oneDirectionIsAComparisonOfRows() {
    SelectStatement<String> titles = select(BOOK.title).from(BOOK);
    Keyset emma = Keyset.of(BOOK.price, BigDecimal.TEN).and(BOOK.title, "Emma");
    sql.assertSends(
        () ->
            assertThat(
                    list(
                        titles
                            .orderBy(BOOK.price.asc(), BOOK.title.asc(), BOOK.id.asc())
                            .after(emma.and(BOOK.id, 0L))))
                .containsExactly("Emma", "Cosmos", "Faust"),
        "select title from books where (price, title, id) > (?, ?, ?) order by price, title, id");
  }

  @Test
  void directionsInTurnAreAskedInTurn() {
    try (Session session = database.session()) {
      sql.assertSends(
          () ->
              session
                  .query(BOOK)
                  .orderBy(BOOK.price.desc(), BOOK.id.asc())
                  .after(Keyset.of(BOOK.price, BigDecimal.TEN).and(BOOK.id, 0L))
                  .list(),
          "select id, title, subtitle, genre, price, pages, printed, published, publisher_id"
              + " from books where price <= ? and (price < ? or price = ? and id > ?)"
              + " order by price desc, id");
      sql.assertSends(
          () ->
              session
                  .query(BOOK)
                  .orderBy(BOOK.subtitle.asc(), BOOK.id.asc())
                  .after(Keyset.of(BOOK.subtitle, "A").and(BOOK.id, 0L))
                  .count(),
          "select count(*) from books where subtitle > ? or subtitle is null"
              + " or subtitle = ? and id > ?");
      sql.assertSends(
          () ->
              session
                  .query(BOOK)
                  .orderBy(BOOK.subtitle.asc(), BOOK.id.asc())
                  .after(Keyset.of(BOOK.subtitle, (String) null).and(BOOK.id, 0L))
                  .count(),
          "select count(*) from books where subtitle is null and id > ?");
    }
  }

  @Test
  void aToOneJoinLeavesTheOrderUnique() {
    SelectStatement<ResultRow> rows =
        select(BOOK.title, PUBLISHER.name)
            .from(BOOK)
            .join(PUBLISHER)
            .on(BOOK.publisher().id.eq(PUBLISHER.id))
            .orderBy(PUBLISHER.name.asc(), BOOK.id.asc());
    assertThat(list(rows.after(Keyset.of(PUBLISHER.name, "Root").and(BOOK.id, 0L)))).hasSize(2);
  }

  @Test
  void groupsAreToldApartByWhatTheyAreMadeBy() {
    NumberExpression<Long> books = count();
    SelectStatement<ResultRow> genres =
        select(BOOK.genre, books).from(BOOK).groupBy(BOOK.genre).orderBy(BOOK.genre.asc());
    ResultRow first = list(genres.limit(1)).get(0);
    assertThat(rows(genres.after(first)))
        .containsExactly(List.of(Genre.POETRY, 1L), List.of(Genre.SCIENCE, 1L));
    SelectStatement<ResultRow> mostFirst =
        select(BOOK.genre, books).from(BOOK).groupBy(BOOK.genre).orderBy(books.desc());
    sql.assertSends(
        () ->
            assertThat(
                    rows(
                        mostFirst
                            .orderBy(BOOK.genre.asc())
                            .after(Keyset.of(books, 1L).and(BOOK.genre, Genre.POETRY))))
                .containsExactly(List.of(Genre.SCIENCE, 1L)),
        "select genre, count(*) from books group by genre"
            + " having count(*) <= ? and (count(*) < ? or count(*) = ? and genre > ?)"
            + " order by count(*) desc, genre");
    assertRefused("ALU-5604", mostFirst.after(Keyset.of(books, 1L)));
  }

  @Test
  void aKeysetMustFitTheOrder() {
    SelectStatement<Long> books = select(BOOK.id).from(BOOK);
    assertThatThrownBy(() -> books.after(1L)).hasMessageStartingWith("ALU-5601");
    assertThatThrownBy(() -> books.orderBy(BOOK.title.asc()).after(1L))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-5602")
        .hasMessageContaining("books.title");
    assertThatThrownBy(
            () ->
                books.orderBy(BOOK.id.asc()).after(Keyset.of(BOOK.id, 1L).and(BOOK.title, "Emma")))
        .hasMessageStartingWith("ALU-5603");
    try (Session session = database.session()) {
      Book emma = session.query(BOOK).where(BOOK.title.eq("Emma")).one();
      BookQuery byName = session.query(BOOK).orderBy(BOOK.publisher().name.asc(), BOOK.id.asc());
      assertThatThrownBy(() -> byName.after(emma)).hasMessageStartingWith("ALU-5602");
      assertThat(
              byName.after(Keyset.of(BOOK.publisher().name, "Root").and(BOOK.id, emma.id())).list())
          .extracting(Book::title)
          .containsExactly("Faust", "Cosmos");
    }
  }

  @Test
  void anOrderThatDoesNotTellRowsApartIsRefused() {
    assertRefused(
        "ALU-5604", select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc()).after("Emma"));
    assertRefused(
        "ALU-5604",
        select(PUBLISHER.id)
            .from(PUBLISHER)
            .orderBy(PUBLISHER.id.asc())
            .after(1L)
            .join(PUBLISHER.books));
    assertThat(
            list(select(PUBLISHER.name).from(PUBLISHER).orderBy(PUBLISHER.name.asc()).after("A")))
        .containsExactly("Branch", "Root");
    assertThat(
            list(
                select(BOOK.genre)
                    .from(BOOK)
                    .distinct()
                    .orderBy(BOOK.genre.asc())
                    .after(Genre.NOVEL)))
        .containsExactly(Genre.POETRY, Genre.SCIENCE);
    try (Session session = database.session()) {
      BookQuery byPrice = session.query(BOOK).orderBy(BOOK.price.asc());
      sql.clear();
      assertThatThrownBy(() -> byPrice.after(Keyset.of(BOOK.price, BigDecimal.ONE)).list())
          .hasMessageStartingWith("ALU-5604: A query begins after a row");
      assertThat(sql.texts()).isEmpty();
    }
  }

  private void assertRefused(String code, SelectStatement<?> statement) {
    sql.assertSendsNothing(
        () -> {
          try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> connection.list(statement))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(code);
          }
        });
  }
}
