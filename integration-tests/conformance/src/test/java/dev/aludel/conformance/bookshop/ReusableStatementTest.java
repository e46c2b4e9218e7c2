package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.exists;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.query;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.text;
import static dev.aludel.query.Sql.time;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.dialect.Dialect;
import dev.aludel.query.DeleteStatement;
import dev.aludel.query.InsertStatement;
import dev.aludel.query.ListParam;
import dev.aludel.query.Param;
import dev.aludel.query.ReturningStatement;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.query.UpdateStatement;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parameters of queries for objects, of changes, and wherever else a value may stand. */
@Tag("B050")
class ReusableStatementTest extends ShelfTest {
  private static final Param<Genre> GENRE = Param.of("genre", BOOK.genre);
  private static final Param<Integer> PAGES = Param.of("pages", BOOK.pages);
  private static final Param<String> SUBTITLE = Param.of("subtitle", BOOK.subtitle);
  private static final Param<Long> MOST = Param.ofLong("most");
  private static final ListParam<String> TITLES = ListParam.of("titles", BOOK.title);

  private static final BookQuery THICK =
      query(BOOK).where(BOOK.genre.eq(GENRE), BOOK.pages.ge(PAGES)).orderBy(BOOK.title.asc());

  @Test
  void aQueryForObjectsIsRunWithOtherValuesEachTime() {
    try (Session session = database.session()) {
      BookQuery novels = THICK.on(session).bind(GENRE, Genre.NOVEL);
      sql.assertSends(
          () -> {
            assertThat(novels.bind(PAGES, 300).list())
                .extracting(Book::title)
                .containsExactly("Emma", "Walden");
            assertThat(novels.bind(PAGES, 301).list())
                .extracting(Book::title)
                .containsExactly("Walden");
          },
          "select id, title, subtitle, genre, price, pages, printed, published, publisher_id from"
              + " books where genre = ? and pages >= ? order by title",
          "select id, title, subtitle, genre, price, pages, printed, published, publisher_id from"
              + " books where genre = ? and pages >= ? order by title");
      assertThat(sql.events().get(1).parameters()).containsExactly("NOVEL", 301);
      assertThat(sql.events().get(0).sql()).isSameAs(sql.events().get(1).sql());
    }
  }

  @Test
  void aQueryForObjectsIsCountedAndReadInEveryManner() {
    try (Session session = database.session()) {
      BookQuery novels = THICK.on(session).bind(GENRE, Genre.NOVEL).bind(PAGES, 300);
      assertThat(novels.count()).isEqualTo(2);
      assertThat(novels.exists()).isTrue();
      assertThat(novels.first()).map(Book::title).contains("Emma");
      assertThat(novels.bind(PAGES, 301).one().title()).isEqualTo("Walden");
      assertThat(novels.bind(PAGES, 500).oneOrNone()).isEmpty();
      List<String> titles = new ArrayList<>();
      assertThat(novels.each(book -> titles.add(book.title()))).isEqualTo(2);
      assertThat(titles).containsExactly("Emma", "Walden");
      assertThat(novels.literalSql(Dialect.named("postgresql")))
          .contains("genre = 'NOVEL' and pages >= 300");
    }
  }

  @Test
  void aQueryForObjectsWithoutAValueIsRefused() {
    try (Session session = database.session()) {
      BookQuery novels = THICK.on(session).bind(GENRE, Genre.NOVEL);
      sql.assertSendsNothing(
          () -> {
            assertThatThrownBy(novels::list)
                .hasMessageStartingWith(
                    "ALU-5605: A statement is to be sent without a value for its parameter :pages.");
            assertThatThrownBy(novels::count).hasMessageStartingWith("ALU-5605");
            assertThatThrownBy(novels::exists).hasMessageStartingWith("ALU-5605");
            assertThatThrownBy(() -> novels.each(book -> {})).hasMessageStartingWith("ALU-5605");
          });
      assertThatThrownBy(() -> THICK.bind(SUBTITLE, "x"))
          .hasMessageStartingWith("ALU-5606: A value is given to the parameter :subtitle")
          .hasMessageContaining("[:genre, :pages]");
    }
  }

  @Test
  void limitAndOffsetAreGivenWhenAStatementIsRun() {
    SelectStatement<String> titles =
        select(BOOK.title).from(BOOK).orderBy(BOOK.title.asc()).limit(MOST).offset(PAGES);
    assertThat(list(titles.bind(MOST, 2L).bind(PAGES, 1))).containsExactly("Emma", "Faust");
    assertThat(list(titles.bind(MOST, 1L).bind(PAGES, 0))).containsExactly("Cosmos");
    BookQuery some = query(BOOK).orderBy(BOOK.title.asc()).limit(MOST);
    try (Session session = database.session()) {
      assertThat(some.on(session).bind(MOST, 3L).list()).hasSize(3);
      assertThat(some.on(session).bind(MOST, 3L).count()).isEqualTo(3);
      // What asks for less keeps what was said.
      assertThat(some.on(session).bind(MOST, 0L).first()).isEmpty();
      assertThat(some.on(session).bind(MOST, 0L).exists()).isFalse();
      assertThat(session.first(titles.bind(MOST, 0L).bind(PAGES, 0))).isEmpty();
      assertThat(session.exists(titles.bind(MOST, 0L).bind(PAGES, 0))).isFalse();
      assertThat(session.list(titles.union(titles).limit(MOST).bind(MOST, 3L).bind(PAGES, 0)))
          .hasSize(3);
    }
  }

  @Test
  void aLimitThatIsNegativeOrNullIsRefused() {
    BookQuery some = query(BOOK).orderBy(BOOK.title.asc()).limit(MOST);
    assertThatThrownBy(() -> some.bind(MOST, -1L))
        .hasMessageContaining("limit")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> some.bind(MOST, null)).hasMessageContaining("limit");
    SelectStatement<String> titles = select(BOOK.title).from(BOOK).offset(MOST);
    assertThatThrownBy(() -> titles.bind(MOST, -1L)).hasMessageContaining("offset");
    assertThatThrownBy(() -> titles.bind(MOST, null)).hasMessageContaining("offset");
  }

  @Test
  void anUpdateIsRunWithOtherValuesEachTime() {
    UpdateStatement described =
        update(BOOK).set(BOOK.subtitle, SUBTITLE).where(BOOK.pages.eq(PAGES), BOOK.genre.eq(GENRE));
    try (Session session = database.session()) {
      sql.assertSends(
          () -> {
            UpdateStatement novels = described.bind(GENRE, Genre.NOVEL);
            assertThat(session.execute(novels.bind(SUBTITLE, "A novel").bind(PAGES, 300)))
                .isEqualTo(1);
            assertThat(session.execute(novels.bind(SUBTITLE, null).bind(PAGES, 400))).isEqualTo(1);
          },
          "update books set subtitle = ? where pages = ? and genre = ?",
          "update books set subtitle = ? where pages = ? and genre = ?");
      assertThat(sql.events().get(0).sql()).isSameAs(sql.events().get(1).sql());
      assertThat(session.query(BOOK).where(BOOK.subtitle.eq("A novel")).one().title())
          .isEqualTo("Emma");
    }
  }

  @Test
  void aChangeIsCheckedAndAssembledOnce() {
    UpdateStatement update = update(BOOK).set(BOOK.pages, 1).where(BOOK.title.eq("Emma"));
    DeleteStatement delete = deleteFrom(BOOK).where(BOOK.title.eq("Emma"));

    assertThat(update.tree()).isSameAs(update.tree());
    assertThat(delete.tree()).isSameAs(delete.tree());
  }

  @Test
  void objectsInMemoryFollowAnUpdateWithParameters() {
    UpdateStatement described =
        update(BOOK).set(BOOK.pages, PAGES).where(BOOK.title.in(TITLES), BOOK.subtitle.isNull());
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).orderBy(BOOK.title.asc()).list();
      sql.assertSends(
          () -> {
            session.execute(described.bind(PAGES, 7).bind(TITLES, List.of("Emma", "Cosmos")));
            assertThat(books.get(1).pages()).isEqualTo(7);
            assertThat(books.get(0).pages()).isEqualTo(300);
          },
          "update books set pages = ? where title = any(?) and subtitle is null",
          "select id, title, subtitle, genre, price, pages, printed, published, publisher_id from"
              + " books where id = ?");
    }
  }

  @Test
  void aChangeWithoutAValueIsRefused() {
    UpdateStatement described =
        update(BOOK).set(BOOK.subtitle, SUBTITLE).where(BOOK.pages.eq(PAGES));
    sql.assertSendsNothing(
        () -> {
          try (Session session = database.session()) {
            assertThatThrownBy(() -> session.execute(described.bind(PAGES, 7)))
                .hasMessageStartingWith("ALU-5605")
                .hasMessageContaining(":subtitle");
          }
        });
    assertThatThrownBy(() -> described.bind(GENRE, Genre.NOVEL))
        .hasMessageStartingWith("ALU-5606")
        .hasMessageContaining("[:subtitle, :pages]");
    assertThat(described.bind(PAGES, 7).bind(SUBTITLE, "it's").literalSql("h2"))
        .isEqualTo("update books set subtitle = 'it''s' where pages = 7");
  }

  @Test
  void aDeleteIsRunWithOtherValuesEachTime() {
    DeleteStatement gone = deleteFrom(BOOK).where(BOOK.genre.eq(GENRE));
    try (Connection connection = database.connect()) {
      assertThat(connection.execute(gone.bind(GENRE, Genre.NOVEL))).isEqualTo(2);
      assertThat(connection.execute(gone.bind(GENRE, Genre.NOVEL).bind(GENRE, Genre.POETRY)))
          .isEqualTo(1);
    }
  }

  @Test
  void anInsertIsRunWithOtherValuesEachTime() {
    Param<String> title = Param.of("title", BOOK.title);
    InsertStatement book =
        insertInto(BOOK)
            .set(BOOK.title, title)
            .set(BOOK.subtitle, SUBTITLE)
            .set(BOOK.genre, GENRE)
            .set(BOOK.price, new BigDecimal("1.00"))
            .set(BOOK.pages, 1)
            .set(BOOK.printed, true)
            .set(BOOK.published, LocalDate.of(2020, 1, 1));
    ReturningStatement<String> titles = book.returning(BOOK.title);
    try (Connection connection = database.connect()) {
      InsertStatement novel = book.bind(GENRE, Genre.NOVEL).bind(SUBTITLE, null);
      assertThat(connection.execute(novel.bind(title, "Persuasion"))).isEqualTo(1);
      assertThat(connection.execute(novel.bind(title, "Middlemarch"))).isEqualTo(1);
      assertThat(
              connection.one(
                  titles.bind(GENRE, Genre.NOVEL).bind(SUBTITLE, "x").bind(title, "Ulysses")))
          .isEqualTo("Ulysses");
    }
    assertThatThrownBy(() -> titles.bind(PAGES, 7)).hasMessageStartingWith("ALU-5606");
  }

  @Test
  void theRowsOfAQueryWithParametersAreInserted() {
    Param<String> ending = Param.of("ending", BOOK.title);
    InsertStatement copies =
        insertInto(BOOK)
            .columns(BOOK.title, BOOK.genre, BOOK.price, BOOK.published, BOOK.pages, BOOK.printed)
            .from(
                select(
                        BOOK.title.concat(text(ending)),
                        BOOK.genre,
                        BOOK.price,
                        BOOK.published,
                        BOOK.pages,
                        BOOK.printed)
                    .from(BOOK)
                    .where(BOOK.genre.eq(GENRE)));
    try (Connection connection = database.connect()) {
      assertThat(connection.execute(copies.bind(ending, " II").bind(GENRE, Genre.NOVEL)))
          .isEqualTo(2);
      assertThat(
              connection.list(
                  select(BOOK.title)
                      .from(BOOK)
                      .where(BOOK.title.like(text(ending)))
                      .orderBy(BOOK.title.asc())
                      .bind(ending, "% II")))
          .containsExactly("Emma II", "Walden II");
    }
  }

  @Test
  void aConflictIsSettledWithParameters() {
    Param<String> name = Param.of("name", PUBLISHER.name);
    Param<String> other = Param.of("other", PUBLISHER.name);
    InsertStatement named =
        insertInto(PUBLISHER)
            .set(PUBLISHER.name, name)
            .onConflict(PUBLISHER.name)
            .doUpdate(PUBLISHER.name, other);
    try (Connection connection = database.connect()) {
      assertThat(connection.execute(named.bind(name, "Root").bind(other, "Stem"))).isEqualTo(1);
      assertThat(connection.list(select(PUBLISHER.name).from(PUBLISHER)))
          .containsExactlyInAnyOrder("Stem", "Branch");
    }
  }

  @Test
  void aListTravelsAsOneValue() {
    SelectStatement<String> some =
        select(BOOK.title).from(BOOK).where(BOOK.title.in(TITLES)).orderBy(BOOK.title.asc());
    SelectStatement<String> others =
        select(BOOK.title).from(BOOK).where(BOOK.title.notIn(TITLES)).orderBy(BOOK.title.asc());
    sql.assertSends(
        () -> {
          assertThat(list(some.bind(TITLES, List.of("Emma", "Faust", "Odd"))))
              .containsExactly("Emma", "Faust");
          assertThat(list(some.bind(TITLES, List.of("Walden")))).containsExactly("Walden");
          assertThat(list(some.bind(TITLES, List.of()))).isEmpty();
        },
        "select title from books where title = any(?) order by title",
        "select title from books where title = any(?) order by title",
        "select title from books where title = any(?) order by title");
    assertThat(list(others.bind(TITLES, List.of("Emma", "Faust"))))
        .containsExactly("Cosmos", "Walden");
    assertThat(list(others.bind(TITLES, List.of()))).hasSize(4);
    ListParam<Genre> genres = ListParam.of("genres", BOOK.genre);
    try (Session session = database.session()) {
      assertThat(
              session
                  .query(BOOK)
                  .where(BOOK.genre.in(genres))
                  .bind(genres, List.of(Genre.NOVEL, Genre.POETRY))
                  .count())
          .isEqualTo(3);
      assertThat(
              session.execute(
                  deleteFrom(BOOK).where(BOOK.genre.in(genres)).bind(genres, List.of())))
          .isZero();
    }
  }

  @Test
  void aListWithNullIsRefused() {
    SelectStatement<String> some = select(BOOK.title).from(BOOK).where(BOOK.title.in(TITLES));
    assertThatThrownBy(() -> some.bind(TITLES, Arrays.asList("Emma", null)))
        .hasMessageStartingWith("ALU-5710")
        .hasMessageContaining(":titles");
    assertThatThrownBy(() -> some.bind(TITLES, null)).hasMessageStartingWith("ALU-5710");
    sql.assertSendsNothing(
        () -> assertThatThrownBy(() -> list(some)).hasMessageStartingWith("ALU-5605"));
  }

  @Test
  void aParameterIsCalculatedWith() {
    Param<Integer> more = Param.of("more", BOOK.pages);
    Param<LocalDate> since = Param.of("since", BOOK.published);
    SelectStatement<String> titles =
        select(BOOK.title)
            .from(BOOK)
            .where(
                BOOK.pages.plus(number(more)).gt(450), BOOK.published.lt(time(since).plusYears(1)));
    assertThat(list(titles.bind(more, 151).bind(since, LocalDate.of(2020, 1, 4))))
        .containsExactly("Emma");
  }

  @Test
  void parametersOfSubqueriesAreThoseOfTheStatement() {
    BookQuery books =
        query(BOOK)
            .where(
                BOOK.publisher().name.eq(Param.of("name", PUBLISHER.name)),
                exists(BOOK.as("other"), BOOK.as("other").pages.ge(PAGES)));
    Param<String> name = Param.of("name", PUBLISHER.name);
    try (Session session = database.session()) {
      BookQuery ofRoot = books.on(session).bind(name, "Root");
      assertThat(ofRoot.bind(PAGES, 400).count()).isEqualTo(2);
      assertThat(ofRoot.bind(PAGES, 401).list()).isEmpty();
      assertThat(ofRoot.bind(PAGES, 400).list()).hasSize(2);
    }
    DeleteStatement unlike =
        deleteFrom(BOOK)
            .where(
                BOOK.id.notIn(
                    select(BOOK.as("b").id)
                        .from(BOOK.as("b"))
                        .where(BOOK.as("b").pages.ge(PAGES))));
    try (Connection connection = database.connect()) {
      assertThat(connection.execute(unlike.bind(PAGES, 300))).isEqualTo(1);
    }
  }

  @Test
  void aStatementKeepsItsValuesWithinAnother() {
    SelectStatement<String> thick = select(BOOK.title).from(BOOK).where(BOOK.pages.ge(PAGES));
    Subquery some = thick.bind(PAGES, 400).subquery("some");
    assertThat(list(select(some.column(BOOK.title)).from(some))).containsExactly("Walden");
    // Each its own, though the parameter is the same.
    assertThat(list(thick.bind(PAGES, 400).union(thick.where(BOOK.pages.le(300)).bind(PAGES, 300))))
        .containsExactlyInAnyOrder("Walden", "Cosmos", "Emma");
    SelectStatement<String> both =
        select(BOOK.title)
            .from(BOOK)
            .where(BOOK.title.in(thick.bind(PAGES, 300)), BOOK.pages.ne(PAGES))
            .orderBy(BOOK.title.asc());
    assertThat(list(both.bind(PAGES, 300))).containsExactly("Walden");
    assertThat(list(both.bind(PAGES, 400))).containsExactly("Cosmos", "Emma");
    Subquery common = thick.bind(PAGES, 400).cte("common");
    assertThat(list(select(common.column(BOOK.title)).from(common))).containsExactly("Walden");
    try (Session session = database.session()) {
      BookQuery books = session.query(BOOK).where(BOOK.title.in(thick.bind(PAGES, 400)));
      assertThat(books.list()).extracting(Book::title).containsExactly("Walden");
      assertThat(session.query(BOOK).where(BOOK.title.in(thick.bind(PAGES, 300))).count())
          .isEqualTo(3);
    }
  }

  @Test
  void aNullWithinAnotherStatementEqualsNothing() {
    SelectStatement<String> titled =
        select(BOOK.title).from(BOOK).where(BOOK.subtitle.eq(SUBTITLE));
    try (Session session = database.session()) {
      assertThat(session.query(BOOK).where(BOOK.title.in(titled.bind(SUBTITLE, null))).list())
          .isEmpty();
      assertThat(session.query(BOOK).where(BOOK.title.in(titled.bind(SUBTITLE, "100%"))).list())
          .hasSize(1);
      assertThat(session.query(BOOK).where(BOOK.subtitle.eq(SUBTITLE)).bind(SUBTITLE, null).list())
          .isEmpty();
      assertThat(
              session.execute(
                  update(BOOK)
                      .set(BOOK.pages, 1)
                      .where(BOOK.subtitle.eq(SUBTITLE))
                      .bind(SUBTITLE, null)))
          .isZero();
    }
  }

  @Test
  void whatIsLoadedWithObjectsIsGivenValues() {
    PublisherQuery publishers =
        query(PUBLISHER)
            .load(PUBLISHER.books.selectIn().where(BOOK.pages.ge(PAGES)))
            .orderBy(PUBLISHER.name.asc());
    PublisherQuery joined =
        query(PUBLISHER)
            .load(PUBLISHER.books.joined().where(BOOK.pages.ge(PAGES)))
            .orderBy(PUBLISHER.name.asc());
    PublisherQuery bySubquery =
        query(PUBLISHER)
            .where(PUBLISHER.name.ne(Param.of("name", PUBLISHER.name)))
            .load(PUBLISHER.books.subquery())
            .bind(Param.of("name", PUBLISHER.name), "Branch");
    for (PublisherQuery each : List.of(publishers, joined)) {
      for (int pages : new int[] {300, 400}) {
        try (Session session = database.session()) {
          List<Publisher> found = each.on(session).bind(PAGES, pages).list();
          assertThat(found.get(0).books()).extracting(Book::title).containsExactly("Walden");
          assertThat(found.get(1).books()).hasSize(pages == 300 ? 1 : 0);
        }
      }
    }
    try (Session session = database.session()) {
      assertThat(bySubquery.on(session).list().get(0).books()).hasSize(2);
    }
  }

  @Test
  void aParameterThatStandsTwiceIsGivenOnce() {
    BookQuery books =
        query(BOOK).where(BOOK.pages.ge(PAGES), BOOK.pages.le(PAGES)).orderBy(BOOK.title.asc());
    try (Session session = database.session()) {
      sql.clear();
      assertThat(books.on(session).bind(PAGES, 300).list()).hasSize(2);
      assertThat(books.on(session).bind(PAGES, 400).list()).hasSize(1);
      assertThat(sql.events().get(1).parameters()).containsExactly(400, 400);
      assertThat(sql.events().get(0).sql()).isSameAs(sql.events().get(1).sql());
    }
  }
}
