package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.conformance.guide.library.Genre_.GENRE;
import static dev.aludel.conformance.guide.library.Loan_.LOAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.BookEntity;
import dev.aludel.conformance.guide.library.Genre;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.session.History;
import dev.aludel.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code coming-from-sqlalchemy.md}. */
class ComingPageTest extends PageTest {

  ComingPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    Book.of("Dune", herbert).genres().add(Genre.of("Epic"));
    database.transaction(session -> session.add(herbert));
  }

  @Test
  void theSameWordsDoTheSame() {
    try (Session session = database.session()) {
      long id = session.query(AUTHOR).one().id();
      // region words
      Optional<Author> author = session.get(AUTHOR, id);
      List<Book> books =
          session
              .query(BOOK)
              .where(BOOK.copies.gt(0), BOOK.author().name.like("Frank%"))
              .orderBy(BOOK.title.asc())
              .limit(10)
              .list();
      Book dune = session.query(BOOK).where(BOOK.title.eq("Dune")).one();
      // endregion
      assertThat(author).containsSame(dune.author());
      assertThat(books).containsExactly(dune);
    }
  }

  @Test
  void aConstantDefaultIsThereBeforeTheFlush() {
    Author herbert = Author.of("Frank Herbert");
    // region defaults
    Book book = Book.of("Dune", herbert);
    int copies = book.copies(); // 1, the default; SQLAlchemy answers None until the flush
    // endregion
    assertThat(copies).isEqualTo(1);
  }

  @Test
  void aValueGivenIsTheValueSent() {
    // region unset
    Book unset = BookEntity.builder().title("Dune").build(); // copies: left to the default
    Book set = BookEntity.builder().title("Dune").copies(0).build(); // copies: 0
    // endregion
    assertThat(unset.copies()).isEqualTo(1);
    assertThat(set.copies()).isZero();
  }

  @Test
  void aVariableThatIsNullMeansIsNull() {
    try (Session session = database.session()) {
      sends(
          "null",
          () -> {
            // region null
            @Nullable LocalDate returned = null;
            long open = session.query(LOAN).where(LOAN.returned.eq(returned)).count();
            // endregion
            assertThat(open).isZero();
          });
    }
  }

  @Test
  void aDeletedUniqueValueIsFreeInTheSameFlush() {
    try (Session session = database.session()) {
      Genre epic = session.query(GENRE).one();
      sends(
          "replace",
          () -> {
            // region replace
            session.delete(epic);
            session.add(Genre.of("Epic"));
            session.flush();
            // endregion
          });
    }
  }

  @Test
  void anOldValueIsKnownWhereItIsAskedFor() {
    try (Session session = database.session()) {
      Book dune = session.query(BOOK).one();
      // region history
      session.activeHistory(true); // from now on
      dune.title("Dune Messiah");
      History history = session.inspect(dune).history(BOOK.title);
      assertThat(history.deleted()).containsExactly("Dune");
      // endregion
    }
  }
}
