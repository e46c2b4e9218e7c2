package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Member_.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Card;
import dev.aludel.conformance.guide.library.Genre;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.mapping.Lazy;
import dev.aludel.query.LoadOption;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code loading.md}. */
@Tag("A115")
class LoadingPageTest extends PageTest {

  LoadingPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Genre fiction = Genre.of("Science fiction");
    Author herbert = Author.of("Frank Herbert");
    Author lem = Author.of("Stanisław Lem");
    List.of("Dune", "Whipping Star").forEach(title -> Book.of(title, herbert));
    List.of("Solaris", "Eden").forEach(title -> Book.of(title, lem).genres().add(fiction));
    database.transaction(session -> session.addAll(List.of(herbert, lem)));
  }

  @Test
  void readingLoadsForAllSiblings() {
    try (Session session = database.session()) {
      sends(
          "lazy",
          () -> {
            int books = 0;
            // region lazy
            for (Author author : session.query(AUTHOR).list()) {
              books += author.books().size();
            }
            // endregion
            assertThat(books).isEqualTo(4);
          });
    }
  }

  @Test
  void aSecondStatementByKeys() {
    try (Session session = database.session()) {
      sends(
          "selectin",
          () -> {
            // region selectin
            List<Author> authors = session.query(AUTHOR).load(AUTHOR.books.selectIn()).list();
            // endregion
            assertThat(authors).allMatch(author -> author.books().size() == 2);
          });
    }
  }

  @Test
  void severalLevelsInOneTrip() {
    try (Session session = database.session()) {
      sends(
          "subquery",
          () -> {
            // region subquery
            List<Author> authors =
                session
                    .query(AUTHOR)
                    .where(AUTHOR.name.startsWith("F"))
                    .load(AUTHOR.books.subquery().load(BOOK.genres.subquery()))
                    .list();
            // endregion
            assertThat(authors).isNotEmpty().allMatch(author -> author.books().size() == 2);
          });
    }
  }

  @Test
  void oneStatementByAJoin() {
    try (Session session = database.session()) {
      sends(
          "joined",
          () -> {
            // region joined
            List<Book> books = session.query(BOOK).load(BOOK.author.joined()).list();
            // endregion
            assertThat(books).allMatch(book -> !book.author().name().isEmpty());
          });
    }
  }

  @Test
  void aLimitCountsOwners() {
    try (Session session = database.session()) {
      sends(
          "limit",
          () -> {
            // region limit
            List<Author> authors =
                session
                    .query(AUTHOR)
                    .load(AUTHOR.books.joined())
                    .orderBy(AUTHOR.name.asc())
                    .limit(1)
                    .list();
            // endregion
            assertThat(authors).hasSize(1).allMatch(author -> author.books().size() == 2);
          });
    }
  }

  @Test
  void severalLevels() {
    try (Session session = database.session()) {
      sends(
          "levels",
          () -> {
            // region levels
            List<Author> authors =
                session
                    .query(AUTHOR)
                    .load(AUTHOR.books.selectIn().load(BOOK.genres.selectIn()))
                    .list();
            // endregion
            assertThat(authors).hasSize(2);
          });
    }
  }

  @Test
  void readingIsForbidden() {
    try (Session session = database.session()) {
      fails(
          "raise",
          () -> {
            // region raise
            Author author = session.query(AUTHOR).load(LoadOption.others(Lazy.RAISE)).list().get(0);
            int books = author.books().size();
            // endregion
            assertThat(books).isZero();
          });
    }
  }

  @Test
  void aListOfWhatTheQueryJoined() {
    try (Session session = database.session()) {
      sends(
          "contains",
          () -> {
            // region contains
            List<Author> authors =
                session
                    .query(AUTHOR)
                    .join(AUTHOR.books)
                    .where(BOOK.title.eq("Dune"))
                    .load(AUTHOR.books.containsEager())
                    .list();
            // endregion
            assertThat(authors.get(0).books()).extracting(Book::title).containsExactly("Dune");
          });
    }
  }

  @Test
  void aModelDeclaresIt() {
    Member ada = Member.of("Ada");
    ada.card(Card.of("4711"));
    database.transaction(session -> session.add(ada));
    try (Session session = database.session()) {
      sends(
          "declared",
          () -> {
            // region declared
            Member member = session.query(MEMBER).where(MEMBER.name.eq("Ada")).one();
            Card card = member.card(); // is there
            // endregion
            assertThat(card).isNotNull();
          });
    }
  }

  @Test
  void columnsAreLeftOut() {
    try (Session session = database.session()) {
      sends(
          "defer",
          () -> {
            // region defer
            List<Book> books = session.query(BOOK).load(BOOK.copies.defer()).list();
            // endregion
            assertThat(books).hasSize(4);
          });
    }
  }

  @Test
  void aSessionForbidsLoadingByReading() {
    try (Session session = database.session()) {
      fails(
          "strict",
          () -> {
            // region strict
            session.raiseOnLazyLoad(true);
            Book book = session.query(BOOK).list().get(0);
            String name = book.author().name();
            // endregion
            assertThat(name).isNotNull();
          });
    }
  }

  @Test
  void aLargeResultIsReadInPieces() {
    try (Session session = database.session()) {
      int[] books = new int[1];
      sends(
          "partitions",
          () -> {
            // region partitions
            long authors =
                session
                    .query(AUTHOR)
                    .load(AUTHOR.books.selectIn())
                    .partitions(
                        1, some -> some.forEach(author -> books[0] += author.books().size()));
            // endregion
            assertThat(authors).isEqualTo(2);
          });
      assertThat(books[0]).isEqualTo(4);
    }
  }
}
