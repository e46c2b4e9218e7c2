package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.ifNotNull;
import static dev.aludel.query.Sql.ifPresent;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.QueryException;
import dev.aludel.query.Condition;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scopes of every kind, and conditions that vanish. */
@Tag("A093")
class ScopeTest extends ConformanceTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  ScopeTest() {
    super(BookshopModelsSchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    database.transaction(
        filling -> {
          Publisher reclam = Publisher.of("Reclam");
          filling.addAll(
              List.of(
                  book("Emma", Genre.NOVEL, "8.00", reclam),
                  book("Faust", Genre.POETRY, "4.00", reclam),
                  book("Cosmos", Genre.SCIENCE, "20.00", Publisher.of("Random"))));
        });
    session = database.session();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  private static Book book(String title, Genre genre, String price, Publisher publisher) {
    Book book = Book.of(title, genre, new BigDecimal(price), LocalDate.parse("2020-01-01"));
    book.publisher(publisher);
    return book;
  }

  private static List<String> titles(BookQuery query) {
    return query.orderBy(BOOK.title.asc()).list().stream().map(Book::title).toList();
  }

  @Test
  void aScopeFollowsAPath() {
    sql.assertSends(
        () -> assertThat(session.query(BOOK).stocked().publishedBy("Random").count()).isEqualTo(1),
        "select count(*) from books left join publishers on publishers.id = books.publisher_id"
            + " where books.printed and publishers.name = ?");
  }

  @Test
  void aParameterCanBeNull() {
    sql.assertSends(
        () -> assertThat(session.query(BOOK).publishedBy(null).count()).isEqualTo(3),
        "select count(*) from books");
  }

  @Test
  void aScopeTakesManyOrACollection() {
    assertThat(titles(session.query(BOOK).ofGenre(Genre.NOVEL, Genre.SCIENCE)))
        .containsExactly("Cosmos", "Emma");
    assertThat(titles(session.query(BOOK).titled(List.of("Emma", "Faust"))))
        .containsExactly("Emma", "Faust");
  }

  @Test
  void aScopeChangesTheQueryItself() {
    assertThat(session.query(BOOK).stocked().cheapestFirst(2).list())
        .extracting(Book::title)
        .containsExactly("Faust", "Emma");
  }

  @Test
  void aScopeIsPartOfASubqueryOfAnAlias() {
    Book_ other = BOOK.as("other");
    assertThat(
            titles(
                session
                    .query(BOOK)
                    .where(
                        number(
                                select(count())
                                    .from(other)
                                    .where(Book.ofGenre(other, Genre.NOVEL))
                                    .where(other.price.gt(BOOK.price)))
                            .gt(0L))))
        .containsExactly("Faust");
  }

  /** What somebody filled in. */
  private record Form(
      @Nullable String title,
      @Nullable BigDecimal cheaperThan,
      @Nullable String publisher,
      Optional<Genre> genre,
      boolean longOnly) {
    static final Form EMPTY = new Form(null, null, null, Optional.empty(), false);
  }

  private BookQuery search(Form form) {
    return session
        .query(BOOK)
        .where(
            ifNotNull(form.title(), BOOK.title::contains),
            ifNotNull(form.cheaperThan(), BOOK.price::lt),
            ifNotNull(form.publisher(), name -> BOOK.publisher().name.eq(name)),
            ifPresent(form.genre(), BOOK.genre::eq),
            BOOK.pages.gt(500).onlyIf(form.longOnly()));
  }

  @Test
  void aFormThatIsEmptyAsksForNothing() {
    sql.assertSends(
        () -> assertThat(search(Form.EMPTY).count()).isEqualTo(3), "select count(*) from books");
  }

  @Test
  void aFormAsksForWhatWasFilledIn() {
    Form form = new Form("m", new BigDecimal(10), null, Optional.of(Genre.NOVEL), false);
    sql.assertSends(
        () -> assertThat(search(form).count()).isEqualTo(1),
        "select count(*) from books where title like ? escape '!' and price < ? and genre = ?");
  }

  @Test
  void whatIsAbsentLeavesNoTraceBelowOtherConditions() {
    Condition absent = ifNotNull((String) null, BOOK.title::eq);
    Condition emma = BOOK.title.eq("Emma");
    assertThat(titles(session.query(BOOK).where(absent.or(emma)))).containsExactly("Emma");
    assertThat(titles(session.query(BOOK).where(Condition.any(absent, emma, absent))))
        .containsExactly("Emma");
    assertThat(titles(session.query(BOOK).where(emma.and(absent.not())))).containsExactly("Emma");
    assertThat(Condition.any(absent, absent.coalesce(false))).isSameAs(Condition.ABSENT);
    assertThat(session.query(BOOK).where(absent).sql("postgresql")).doesNotContain("where");
  }

  @Test
  void aChangeOfWhichAllConditionsAreAbsentIsRefused() {
    assertThatThrownBy(
            () -> session.execute(deleteFrom(BOOK).where(ifNotNull((String) null, BOOK.title::eq))))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("ALU-");
    assertThat(session.query(BOOK).count()).isEqualTo(3);
  }
}
