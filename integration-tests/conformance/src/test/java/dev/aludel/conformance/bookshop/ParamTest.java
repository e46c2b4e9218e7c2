package dev.aludel.conformance.bookshop;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.number;
import static dev.aludel.query.Sql.select;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.Connection;
import dev.aludel.error.QueryException;
import dev.aludel.query.CompoundStatement;
import dev.aludel.query.Condition;
import dev.aludel.query.EntityTable;
import dev.aludel.query.Param;
import dev.aludel.query.QueryStatement;
import dev.aludel.query.SelectStatement;
import dev.aludel.query.Subquery;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements that are run again with other values for their parameters. */
@Tag("B050")
class ParamTest extends ShelfTest {
  private static final Param<Genre> GENRE = Param.of("genre", BOOK.genre);
  private static final Param<Integer> PAGES = Param.of("pages", BOOK.pages);
  private static final SelectStatement<String> TITLES =
      select(BOOK.title)
          .from(BOOK)
          .where(BOOK.genre.eq(GENRE), BOOK.pages.ge(PAGES))
          .orderBy(BOOK.title.asc());

  @Test
  void aStatementIsRunWithOtherValuesEachTime() {
    sql.assertSends(
        () -> {
          SelectStatement<String> thick = TITLES.bind(PAGES, 300);
          assertThat(list(thick.bind(GENRE, Genre.NOVEL))).containsExactly("Emma", "Walden");
          assertThat(list(thick.bind(GENRE, Genre.SCIENCE))).containsExactly("Cosmos");
          assertThat(list(thick.bind(GENRE, Genre.NOVEL).bind(PAGES, 301)))
              .containsExactly("Walden");
        },
        "select title from books where genre = ? and pages >= ? order by title",
        "select title from books where genre = ? and pages >= ? order by title",
        "select title from books where genre = ? and pages >= ? order by title");
    assertThat(sql.events().get(2).parameters()).containsExactly("NOVEL", 301);
    assertThat(sql.events().get(0).sql()).isSameAs(sql.events().get(2).sql());
  }

  @Test
  void aMissingValueIsRefusedBeforeAnythingIsSent() {
    SelectStatement<String> novels = TITLES.bind(GENRE, Genre.NOVEL);
    sql.assertSendsNothing(
        () -> {
          assertRefused(novels);
          try (Session session = database.session()) {
            assertThatThrownBy(() -> session.list(novels)).isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> session.query(BOOK).where(BOOK.pages.ge(PAGES)).list())
                .hasMessageStartingWith("ALU-5605");
          }
        });
    // The same once its shape is known.
    list(novels.bind(PAGES, 1));
    sql.assertSendsNothing(() -> assertRefused(novels));
    try (Session session = database.session()) {
      session.query(BOOK).where(BOOK.pages.ge(7)).list();
      sql.clear();
      assertThatThrownBy(() -> session.query(BOOK).where(BOOK.pages.ge(PAGES)).list())
          .hasMessageStartingWith("ALU-5605");
      assertThatThrownBy(
              () -> session.execute(update(BOOK).set(BOOK.pages, PAGES).where(BOOK.id.eq(1))))
          .hasMessageStartingWith("ALU-5605");
      assertThat(sql.texts()).isEmpty();
    }
  }

  private void assertRefused(QueryStatement<?> statement) {
    assertThatThrownBy(() -> list(statement))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith(
            "ALU-5605: A statement is to be sent without a value for its parameter :pages.");
  }

  @Test
  void anOptionalParameterAsksForItsValueEachTime() {
    AtomicInteger pages = new AtomicInteger(250);
    Param<Integer> least = PAGES.orElse(pages::incrementAndGet);
    SelectStatement<Long> thick = select(count()).from(BOOK).where(BOOK.pages.gt(least));
    assertThat(list(thick)).containsExactly(3L);
    pages.set(300);
    assertThat(list(thick)).containsExactly(1L);
    assertThat(list(thick.bind(least, 400))).containsExactly(0L);
  }

  @Test
  void aNullEqualsNothing() {
    Param<String> subtitle = Param.of("subtitle", BOOK.subtitle);
    SelectStatement<String> titles = select(BOOK.title).from(BOOK);
    assertThat(list(titles.where(BOOK.subtitle.eq(subtitle)).bind(subtitle, null))).isEmpty();
    assertThat(list(titles.where(BOOK.subtitle.isNotDistinctFrom(subtitle)).bind(subtitle, null)))
        .hasSize(2);
  }

  @Test
  void aParameterOfAnotherStatementIsRefused() {
    Param<Long> other = Param.of("pages", BOOK.id);
    assertThatThrownBy(() -> TITLES.bind(other, 1L))
        .hasMessageStartingWith("ALU-5606: A value is given to the parameter :pages")
        .hasMessageContaining("[:genre, :pages]");
  }

  @Test
  void parametersStandInSubqueriesAndCompounds() {
    Subquery some = select(BOOK.title).from(BOOK).where(BOOK.pages.eq(PAGES)).cte("some");
    SelectStatement<String> titles =
        select(some.column(BOOK.title)).from(some).orderBy(some.column(BOOK.title).asc());
    assertThat(list(titles.bind(PAGES, 300))).containsExactly("Cosmos", "Emma");
    QueryStatement<String> both =
        TITLES
            .union(select(PUBLISHER.name).from(PUBLISHER))
            .bind(GENRE, Genre.POETRY)
            .bind(PAGES, 1);
    assertThat(list(both)).containsExactlyInAnyOrder("Faust", "Root", "Branch");
    try (Connection connection = database.connect()) {
      assertThat(connection.count(both)).isEqualTo(3);
      assertThat(connection.exists(titles.bind(PAGES, 7))).isFalse();
      assertThat(connection.first(titles.bind(PAGES, 300))).contains("Cosmos");
      assertThat(connection.each(titles.bind(PAGES, 300), title -> {})).isEqualTo(2);
    }
    assertThat(
            list(
                select(PUBLISHER.name)
                    .from(PUBLISHER)
                    .where(
                        number(
                                select(count())
                                    .from(BOOK)
                                    .where(
                                        BOOK.publisher().id.eq(PUBLISHER.id), BOOK.pages.ge(PAGES)))
                            .gt(0))
                    .bind(PAGES, 400)))
        .containsExactly("Branch");
  }

  @Test
  void objectsAreReadAndTheSessionsCriteriaHold() {
    SelectStatement<Book> books =
        select(BOOK).from(BOOK).where(BOOK.pages.ge(PAGES)).orderBy(BOOK.title.asc());
    try (Session session = database.session()) {
      assertThat(session.list(books.bind(PAGES, 300)))
          .extracting(Book::title)
          .containsExactly("Cosmos", "Emma", "Walden");
      session.listener(new Novels());
      assertThat(session.list(books.bind(PAGES, 400))).hasSize(1);
    }
  }

  /** Shows no other books. */
  private static final class Novels implements SessionListener {
    @Override
    public List<Condition> criteria(Session session, EntityTable<?, ?> table, Set<String> options) {
      return table instanceof Book_ book && !options.contains("all")
          ? List.of(book.genre.eq(Genre.NOVEL))
          : List.of();
    }
  }

  @Test
  void criteriaOfASessionHoldInCompoundsCommonAndDerivedTables() {
    SelectStatement<String> titles = select(BOOK.title).from(BOOK);
    CompoundStatement<String> compound =
        titles.where(BOOK.pages.lt(250)).union(titles.where(BOOK.pages.ge(PAGES)));
    Subquery common = titles.where(BOOK.pages.ge(PAGES)).cte("common");
    Subquery derived = titles.where(BOOK.pages.ge(PAGES)).subquery("derived");
    try (Session session = database.session()) {
      session.listener(new Novels());
      assertThat(session.list(compound.bind(PAGES, 300)))
          .containsExactlyInAnyOrder("Emma", "Walden");
      assertThat(session.list(compound.option("all").bind(PAGES, 300)))
          .containsExactlyInAnyOrder("Emma", "Walden", "Cosmos", "Faust");
      assertThat(session.list(select(common.column(BOOK.title)).from(common).bind(PAGES, 300)))
          .containsExactlyInAnyOrder("Emma", "Walden");
      assertThat(session.list(select(derived.column(BOOK.title)).from(derived).bind(PAGES, 300)))
          .containsExactlyInAnyOrder("Emma", "Walden");
    }
  }

  @Test
  void valuesAreWrittenIntoTheText() {
    assertThat(TITLES.sql("h2"))
        .isEqualTo("select title from books where genre = ? and pages >= ? order by title");
    assertThat(TITLES.bind(GENRE, Genre.NOVEL).bind(PAGES, -1).literalSql("postgresql"))
        .isEqualTo("select title from books where genre = 'NOVEL' and pages >= -1 order by title");
    assertThatThrownBy(() -> TITLES.literalSql("h2")).hasMessageStartingWith("ALU-5605");
  }
}
