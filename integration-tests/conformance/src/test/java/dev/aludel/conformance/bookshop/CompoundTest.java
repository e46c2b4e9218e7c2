package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.aliased;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.CompoundStatement;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UNION, INTERSECT and EXCEPT. */
class CompoundTest extends ConformanceTest {
  private static final SelectStatement<String> TITLES = select(BOOK.title).from(BOOK);
  private static final SelectStatement<String> NAMES = select(PUBLISHER.name).from(PUBLISHER);

  CompoundTest() {
    super(BookshopModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        session -> {
          for (String title : List.of("Emma", "Faust", "Walden")) {
            session.add(Book.of(title, Genre.NOVEL, BigDecimal.TEN, LocalDate.parse("2020-01-01")));
          }
          session.addAll(List.of(Publisher.of("Walden"), Publisher.of("Insel")));
        });
    sql.clear();
  }

  @Test
  @Tag("B017")
  void unionAnswersEqualRowsOnce() {
    assertAnswers(
        TITLES.union(NAMES).orderBy(BOOK.title.asc()),
        "select title from books union select name from publishers order by 1",
        "Emma",
        "Faust",
        "Insel",
        "Walden");
  }

  @Test
  @Tag("B017")
  void unionAllAnswersAllAndTheWholeIsCut() {
    assertAnswers(
        TITLES.unionAll(NAMES).orderBy(BOOK.title.desc()).limit(2),
        "select title from books union all select name from publishers order by 1 desc limit ?",
        "Walden",
        "Walden");
  }

  @Test
  @Tag("B017")
  void intersectAndExceptCompare() {
    assertAnswers(
        TITLES.intersect(NAMES),
        "select title from books intersect select name from publishers",
        "Walden");
    assertAnswers(
        TITLES.except(NAMES).orderBy(BOOK.title.asc()),
        "select title from books except select name from publishers order by 1",
        "Emma",
        "Faust");
  }

  @Test
  @Tag("B017")
  void membersHaveAnOrderAndALimitOfTheirOwn() {
    assertAnswers(
        TITLES
            .orderBy(BOOK.title.desc())
            .limit(1)
            .unionAll(NAMES.orderBy(PUBLISHER.name.asc()).limit(1)),
        "(select title from books order by title desc limit ?) union all"
            + " (select name from publishers order by name limit ?)",
        "Walden",
        "Insel");
  }

  @Test
  @Tag("B017")
  void whatWasSaidFirstIsDoneFirst() {
    assertAnswers(
        TITLES.unionAll(NAMES).except(NAMES).orderBy(BOOK.title.asc()),
        "(select title from books union all select name from publishers)"
            + " except (select name from publishers) order by 1",
        "Emma",
        "Faust");
  }

  @Test
  @Tag("B017")
  void aCompoundThatBeginsWithABracketIsATableOfJoinedRows() {
    Book_ other = BOOK.as("other");
    SelectStatement<String> later =
        select(BOOK.title).from(BOOK).join(other).on(BOOK.title.gt(other.title));
    Subquery found =
        TITLES.orderBy(BOOK.title.asc()).limit(2).union(later).except(NAMES).subquery("found");
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () ->
              assertThat(connection.list(select(found.column(BOOK.title)).from(found)))
                  .containsExactlyInAnyOrder("Emma", "Faust"),
          "select found.title from (((select title from books order by title limit ?) union"
              + " (select books.title from books join books as other on books.title > other.title))"
              + " except (select name from publishers)) as found(title)");
    }
  }

  @Test
  void aCompoundCountsAndStandsInConditions() {
    try (Connection connection = database.connect()) {
      sql.assertSends(
          () -> assertThat(connection.count(TITLES.unionAll(NAMES))).isEqualTo(5),
          "select count(*) from (select title from books union all select name from publishers)"
              + " as counted(c1)");
      assertThat(connection.exists(TITLES.intersect(NAMES))).isTrue();
      assertThat(connection.list(NAMES.where(PUBLISHER.name.in(TITLES.union(TITLES)))))
          .containsExactly("Walden");
    }
  }

  @Test
  @Tag("B018")
  void objectsOfAUnionAreThoseOfTheSession() {
    QueryStatement<Book> some =
        select(BOOK)
            .from(BOOK)
            .where(BOOK.title.eq("Emma"))
            .union(select(BOOK).from(BOOK).where(BOOK.title.startsWith("F")));
    Book_ found = aliased(BOOK, some.subquery("found"));
    try (Session session = database.session()) {
      Book emma = session.query(BOOK).where(BOOK.title.eq("Emma")).one();
      List<Book> books = session.query(found).orderBy(found.title.asc()).list();
      assertThat(books).extracting(Book::title).containsExactly("Emma", "Faust");
      assertThat(books.get(0)).isSameAs(emma);
      assertThat(session.list(some)).contains(emma).hasSize(2);
    }
  }

  @Test
  void rowsOfAQueryKeepTheirQueryUnderAnotherName() {
    Book_ found =
        aliased(BOOK, select(BOOK).from(BOOK).where(BOOK.title.ge("F")).subquery("found"));
    Book_ other = found.as("other");
    try (Session session = database.session()) {
      assertThat(session.query(other).orderBy(other.title.asc()).list())
          .extracting(Book::title)
          .containsExactly("Faust", "Walden");
      assertThat(
              session.list(
                  select(found.title.concat(other.title))
                      .from(found)
                      .join(other)
                      .on(found.id.lt(other.id))))
          .containsExactly("FaustWalden");
    }
  }

  @Test
  void whatCannotBePutTogetherIsRefused() {
    assertThatThrownBy(() -> TITLES.union(NAMES).orderBy(BOOK.pages.asc()).sql("h2"))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith(
            "ALU-5541: The rows of a compound cannot be ordered by books.pages");
    assertThatThrownBy(
            () ->
                select(BOOK.title, BOOK.pages)
                    .from(BOOK)
                    .union(select(List.of(PUBLISHER.name)).from(PUBLISHER)))
        .hasMessageStartingWith(
            "ALU-5540: Queries that are put together must have as many columns");
    assertThatThrownBy(() -> aliased(BOOK, TITLES.subquery("t")))
        .hasMessageStartingWith("ALU-5542: The rows of t are not those of books");
  }

  private void assertAnswers(CompoundStatement<String> query, String text, String... rows) {
    try (Connection connection = database.connect()) {
      sql.assertSends(() -> assertThat(connection.list(query)).containsExactly(rows), text);
    }
  }
}
