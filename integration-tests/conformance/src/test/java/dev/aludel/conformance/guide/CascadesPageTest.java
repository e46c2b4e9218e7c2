package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Member_.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Card;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.conformance.guide.library.Member;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code cascades.md}. */
@Tag("A116")
class CascadesPageTest extends PageTest {

  CascadesPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Book dune = Book.of("Dune", herbert);
    Member ada = Member.of("Ada");
    ada.card(Card.of("4711"));
    ada.borrow(dune, LocalDate.of(2025, 3, 1));
    database.transaction(session -> session.addAll(List.of(herbert, ada)));
  }

  @Test
  void deletingTheOwnerDeletesWhatItOwns() {
    try (Session session = database.session()) {
      Member ada = session.query(MEMBER).one();
      sends(
          "delete",
          () -> {
            // region delete
            session.delete(ada);
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void whatIsRequiredIsNotTakenAway() {
    try (Session session = database.session()) {
      Author herbert = session.query(AUTHOR).one();
      fails(
          "required",
          () -> {
            // region required
            session.delete(herbert);
            session.flush();
            // endregion
          });
      session.rollback();
      assertThat(herbert.books()).hasSize(1);
    }
  }

  @Test
  void anOrphanIsDeleted() {
    try (Session session = database.session()) {
      Member ada = session.query(MEMBER).one();
      assertThat(ada.loans()).hasSize(1);
      sends(
          "orphan",
          () -> {
            // region orphan
            ada.loans().clear();
            session.flush();
            // endregion
          });
    }
  }
}
