package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Member_.MEMBER;
import static dev.aludel.query.Sql.count;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Card;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Loan;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.query.ResultRow;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code one-to-many.md}. */
@Tag("A110")
class OneToManyPageTest extends PageTest {

  OneToManyPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @Test
  void bothSidesAreInStep() {
    // region step
    Author herbert = Author.of("Frank Herbert");
    Book dune = Book.of("Dune", herbert);

    assertThat(herbert.books()).containsExactly(dune); // before any session, before any SQL
    // endregion
    sends(
        "save",
        () -> {
          // region save
          database.transaction(session -> session.add(herbert)); // the book goes with its author
          // endregion
        });
  }

  @Test
  void reading() {
    save();
    List<String> lines = new ArrayList<>();
    try (Session session = database.session()) {
      sends(
          "list",
          () -> {
            // region list
            Author herbert = session.query(AUTHOR).where(AUTHOR.name.eq("Frank Herbert")).one();
            for (Book book : herbert.books()) { // loaded now, once
              lines.add(book.title() + " by " + book.author().name()); // known: no SQL
            }
            // endregion
          });
    }
    assertThat(lines)
        .containsExactlyInAnyOrder("Dune by Frank Herbert", "Whipping Star by Frank Herbert");
  }

  @Test
  void conditions() {
    save();
    database.transaction(
        session -> {
          Member ada = Member.of("Ada");
          session.add(ada);
          for (Book book : session.query(BOOK).orderBy(BOOK.title.asc()).list()) {
            ada.borrow(book, LocalDate.of(2026, 1, 31));
          }
          ada.loans().get(0).returned(LocalDate.of(2026, 1, 2));
        });
    try (Session session = database.session()) {
      Member member = session.query(MEMBER).one();
      sends(
          "open",
          () -> {
            // region open
            List<Loan> open = member.openLoans();
            // endregion
            assertThat(open).hasSize(1);
          });
      sends(
          "openLoan",
          () -> {
            // region openLoan
            List<Book> lent =
                session.query(BOOK).where(BOOK.openLoan.has()).load(BOOK.openLoan.joined()).list();
            // endregion
            assertThat(lent).extracting(Book::openLoan).doesNotContainNull().hasSize(1);
          });
    }
  }

  @Test
  void moving() {
    save();
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).where(BOOK.title.eq("Dune")).one();
      Author brian = Author.of("Brian Herbert");
      session.add(brian);
      session.flush();
      sends(
          "move",
          () -> {
            // region move
            dune.author(brian); // or brian.books().add(dune): the same
            session.flush();
            // endregion
          });
      assertThat(brian.books()).containsExactly(dune);
    }
  }

  @Test
  void querying() {
    save();
    try (Session session = database.session()) {
      sends(
          "path",
          () -> {
            // region path
            List<Book> books =
                session.query(BOOK).where(BOOK.author().name.eq("Frank Herbert")).list();
            // endregion
            assertThat(books).hasSize(2);
          });
      sends(
          "any",
          () -> {
            // region any
            List<Author> authors =
                session.query(AUTHOR).where(AUTHOR.books.any(BOOK.title.eq("Dune"))).list();
            // endregion
            assertThat(authors).hasSize(1);
          });
      sends(
          "join",
          () -> {
            // region join
            List<ResultRow> shelves =
                session.list(
                    select(AUTHOR.name, count())
                        .from(AUTHOR)
                        .join(AUTHOR.books)
                        .groupBy(AUTHOR.name)
                        .orderBy(count().desc()));
            // endregion
            assertThat(shelves.get(0).require(count())).isEqualTo(2);
          });
    }
  }

  @Test
  void oneToOne() {
    Member ada = Member.of("Ada");
    ada.card(Card.of("4711"));
    try (Session session = database.session()) {
      session.add(ada);
      session.commit();
      assertThat(ada.card()).isNotNull();
      sends(
          "card",
          () -> {
            // region replace
            ada.card(Card.of("4712")); // the old card is an orphan
            session.flush();
            // endregion
          });
    }
  }

  private void save() {
    Author herbert = Author.of("Frank Herbert");
    Book.of("Dune", herbert);
    Book.of("Whipping Star", herbert);
    database.transaction(session -> session.add(herbert));
  }
}
