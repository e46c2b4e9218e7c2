package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Genre_.GENRE;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.Database;
import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Genre;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.query.LoadOption;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code best-practices.md}. */
@Tag("A117")
class PracticePageTest extends PageTest {

  PracticePageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Author lem = Author.of("Stanisław Lem");
    List.of("Dune", "Whipping Star", "The Dragon in the Sea")
        .forEach(title -> Book.of(title, herbert));
    List.of("Solaris", "Eden").forEach(title -> Book.of(title, lem));
    database.transaction(session -> session.addAll(List.of(herbert, lem)));
  }

  @Test
  void statementsAreCounted() {
    // region count
    AtomicInteger statements = new AtomicInteger();
    Database counted =
        Database.builder()
            .dataSource(dataSource)
            .listener(event -> statements.incrementAndGet())
            .connect();

    counted.transaction(
        session -> {
          for (Author author : session.query(AUTHOR).list()) {
            assertThat(author.books()).isNotEmpty();
          }
        });

    assertThat(statements.get()).isEqualTo(2); // however many authors there are
    // endregion
    counted.close();
  }

  @Test
  void aReportNeedsNoObjects() {
    try (Session session = database.session()) {
      sends(
          "report",
          () -> {
            // region report
            List<ResultRow> copies =
                session.list(
                    select(BOOK.author().name, count()).from(BOOK).groupBy(BOOK.author().name));
            // endregion
            assertThat(copies).hasSize(2);
          });
    }
  }

  @Test
  void existenceIsNoCount() {
    try (Session session = database.session()) {
      sends(
          "exists",
          () -> {
            // region exists
            boolean any = session.query(BOOK).where(BOOK.copies.gt(5)).exists();
            // endregion
            assertThat(any).isFalse();
          });
    }
  }

  @Test
  void manyObjectsAreAddedTogether() {
    List<Genre> genres = IntStream.range(0, 1000).mapToObj(i -> Genre.of("Genre " + i)).toList();
    sql.clear();
    // region add
    database.transaction(session -> session.addAll(genres));
    // endregion
    assertThat(sql.texts().size()).isLessThanOrEqualTo(20);
    assertThat(genres.get(999).id()).isEqualTo(1000);
    assertThat(database.<Long>call(session -> session.query(GENRE).count())).isEqualTo(1000);
  }

  @Test
  void pagesGoOnFromTheLastKey() {
    try (Session session = database.session()) {
      sends(
          "page",
          () -> {
            // region page
            long last = 2; // the key of the last book of the page before
            List<Book> page =
                session.query(BOOK).where(BOOK.id.gt(last)).orderBy(BOOK.id.asc()).limit(20).list();
            // endregion
            assertThat(page).hasSize(3);
          });
    }
  }

  @Test
  void aSessionLimitsItsStatements() {
    try (Session session = database.session()) {
      fails(
          "limit",
          () -> {
            // region limit
            session.statements().expect(2, () -> session.query(AUTHOR).list());
            // endregion
          });
    }
  }

  @Test
  void whatIsTooMuchIsNotSent() {
    try (Session session = database.session()) {
      fails(
          "most",
          () -> {
            // region most
            session.statements().atMost(2);
            for (Book book : session.query(BOOK).load(LoadOption.alone()).list()) {
              book.author().name(); // one statement for each author
            }
            // endregion
          });
    }
  }
}
