package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.LibraryQueries;
import dev.aludel.conformance.guide.library.LibraryQueries.Borrowed;
import dev.aludel.conformance.guide.library.LibraryQueries.Popular;
import dev.aludel.conformance.guide.library.LibraryQueriesSql;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Loan;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code text-sql.md}. */
class TextSqlPageTest extends PageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  TextSqlPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Book.of("Dune", herbert);
    Book.of("Whipping Star", herbert).copies(0);
    database.transaction(session -> session.add(herbert));
  }

  @Test
  void anInterfaceIsImplemented() {
    try (Session session = database.session()) {
      sends(
          "use",
          () -> {
            // region use
            LibraryQueries library = new LibraryQueriesSql(session);
            Optional<Book> dune = library.titled("Dune");
            // endregion
            assertThat(dune).contains(session.query(BOOK).where(BOOK.title.eq("Dune")).one());
            sql.clear();
            assertThat(library.titled("Dune")).isEqualTo(dune);
          });
    }
  }

  @Test
  void rowsBecomeRecords() {
    try (Session session = database.session()) {
      LibraryQueries library = new LibraryQueriesSql(session);
      sends(
          "popular",
          () -> {
            // region popular
            List<Popular> books = library.popular(10);
            // endregion
            assertThat(books).extracting(Popular::title).containsExactly("Dune", "Whipping Star");
          });
      assertThat(library.borrowed()).extracting(Borrowed::due).containsOnlyNulls();
    }
  }

  @Test
  void rowsAreStreamed() {
    try (Session session = database.session()) {
      Member eve = Member.of("Eve");
      session.add(eve);
      session.query(BOOK).list().forEach(book -> eve.borrow(book, TODAY.minusDays(1)));
      List<Loan> late = new ArrayList<>();
      LibraryQueries library = new LibraryQueriesSql(session);
      // region stream
      try (Stream<Loan> loans = library.loans()) {
        loans.takeWhile(loan -> loan.due().isBefore(TODAY)).forEach(late::add);
      }
      // endregion
      assertThat(late).hasSize(2);
    }
  }

  @Test
  void blocksVanish() {
    try (Session session = database.session()) {
      LibraryQueries library = new LibraryQueriesSql(session);
      sends(
          "search",
          () -> {
            // region search
            List<Book> books = library.search(1, "D%", null);
            // endregion
            assertThat(books).hasSize(1);
          });
    }
  }

  @Test
  void rowsAreChanged() {
    try (Session session = database.session()) {
      LibraryQueries library = new LibraryQueriesSql(session);
      // region change
      Book dune = session.query(BOOK).where(BOOK.title.eq("Dune")).one();
      library.restock("Dune", 2);
      int copies = dune.copies(); // 3: the object loads again
      List<String> removed = library.removeMissing();
      // endregion
      assertThat(copies).isEqualTo(3);
      assertThat(removed).containsExactly("Whipping Star");
    }
  }
}
