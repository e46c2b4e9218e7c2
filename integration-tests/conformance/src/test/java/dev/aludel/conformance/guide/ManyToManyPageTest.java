package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Genre_.GENRE;
import static dev.aludel.conformance.guide.library.Loan_.LOAN;
import static dev.aludel.conformance.guide.library.Member_.MEMBER;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Genre;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Loan;
import dev.aludel.conformance.guide.library.LoanKey;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code many-to-many.md}. */
@Tag("A111")
class ManyToManyPageTest extends PageTest {
  private static final LocalDate DUE = LocalDate.of(2025, 3, 1);

  ManyToManyPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Book.of("Dune", herbert);
    Member ada = Member.of("Ada");
    database.transaction(
        session ->
            session.addAll(List.of(herbert, ada, Genre.of("Epic"), Genre.of("Science fiction"))));
  }

  @Test
  void aPairIsARow() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).one();
      Genre epic = session.query(GENRE).byName("Epic").one();
      assertThat(dune.genres()).isEmpty();
      sends(
          "add",
          () -> {
            // region add
            dune.genres().add(epic); // or epic.books().add(dune): one row, whichever side changes
            session.flush();
            // endregion
          });
      sends(
          "remove",
          () -> {
            // region remove
            dune.genres().remove(epic);
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void aListThatIsNotLoadedIsNotLoadedToBeAddedTo() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).one();
      Genre epic = session.query(GENRE).byName("Epic").one();
      sends(
          "blind",
          () -> {
            // region blind
            dune.genres().add(epic); // genres() is not loaded, and need not be
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void booksAreFoundByGenre() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).one();
      dune.genres().add(session.query(GENRE).byName("Epic").one());
      session.flush();
      sends(
          "find",
          () -> {
            // region find
            List<String> titles =
                session.list(
                    select(BOOK.title).from(BOOK).join(BOOK.genres).where(GENRE.name.eq("Epic")));
            // endregion
            assertThat(titles).containsExactly("Dune");
          });
    }
  }

  @Test
  void anAssociationObjectIsAModel() {
    try (Session session = database.session()) {
      Member ada = session.query(MEMBER).one();
      Book dune = session.query(BOOK).one();
      sends(
          "borrow",
          () -> {
            // region borrow
            ada.borrow(dune, LocalDate.of(2025, 3, 1));
            session.flush();
            // endregion
          });
      assertThat(ada.borrowed()).containsExactly(dune);
      session.commit();
      session.expungeAll();
      sends(
          "key",
          () -> {
            // region key
            Loan loan = session.get(LOAN, new LoanKey(ada.id(), dune.id())).orElseThrow();
            loan.returned(LocalDate.of(2025, 2, 14));
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void takingALoanFromItsListDeletesIt() {
    try (Session session = database.session()) {
      Member ada = session.query(MEMBER).one();
      Loan loan = ada.borrow(session.query(BOOK).one(), DUE);
      session.commit();
      sends(
          "orphan",
          () -> {
            // region orphan
            ada.loans().remove(loan); // DELETE_ORPHAN: without its member a loan is nothing
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void aProxyShowsWhatIsBehindTheObjectBetween() {
    try (Session session = database.session()) {
      Member ada = session.query(MEMBER).one();
      Book dune = session.query(BOOK).one();
      ada.borrow(dune, DUE);
      session.commit();
      sends(
          "proxy",
          () -> {
            // region proxied
            assertThat(ada.books()).containsExactly(dune);
            ada.books().remove(dune); // deletes the loan
            session.flush();
            // endregion
          });
      fails(
          "proxied",
          () -> {
            // region due
            ada.books().add(dune); // when is it due?
            // endregion
          });
    }
  }

  @Test
  @Tag("B146")
  void aProxyMakesAndFindsWhatStandsBehindIt() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).one();
      sends(
          "names",
          () -> {
            // region names
            dune.genreNames().add("Space opera"); // makes a Genre
            session.flush();
            // endregion
          });
      sends(
          "named",
          () -> {
            // region named
            List<Book> books =
                session
                    .query(BOOK)
                    .where(BOOK.genreNames().any(name -> name.startsWith("Space")))
                    .list();
            // endregion
            assertThat(books).containsExactly(dune);
          });
    }
  }
}
