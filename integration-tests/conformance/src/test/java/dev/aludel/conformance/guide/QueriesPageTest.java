package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static dev.aludel.query.Sql.ifNotNull;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Book_;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.query.SelectStatement;
import dev.aludel.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code queries.md}. */
@Tag("A093")
class QueriesPageTest extends PageTest {
  private Session session;

  @SuppressWarnings("NullAway.Init") // Opened before each method.
  QueriesPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @BeforeEach
  void fill() {
    Author herbert = Author.of("Frank Herbert");
    List.of("Dune", "Whipping Star").forEach(title -> Book.of(title, herbert));
    database.transaction(filling -> filling.addAll(List.of(herbert, Author.of("Stanisław Lem"))));
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void scopesAreChained() {
    sends(
        "chain",
        () -> {
          // region chain
          List<Book> books =
              session.query(BOOK).inStock().writtenBy("Frank Herbert").limit(10).list();
          // endregion
          assertThat(books).hasSize(2);
        });
  }

  @Test
  void scopesAreConditionsElsewhere() {
    sends(
        "elsewhere",
        () -> {
          // region elsewhere
          List<Author> present =
              session.query(AUTHOR).where(AUTHOR.books.any(Book.inStock(BOOK))).list();
          Book_ other = BOOK.as("other");
          SelectStatement<String> titles =
              select(other.title).from(other).where(Book.inStock(other));
          // endregion
          assertThat(present).hasSize(1);
          assertThat(session.list(titles)).hasSize(2);
        });
  }

  // region form
  private record Search(@Nullable String title, @Nullable String author, boolean inStock) {}

  private List<Book> find(Search form) {
    return session
        .query(BOOK)
        .where(
            ifNotNull(form.title(), BOOK.title::contains),
            ifNotNull(form.author(), name -> BOOK.author().name.eq(name)),
            Book.inStock(BOOK).onlyIf(form.inStock()))
        .list();
  }

  // endregion

  @Test
  void formsAskForWhatWasFilledIn() {
    sends(
        "search",
        () -> {
          // region search
          find(new Search("Dune", null, true));
          find(new Search(null, null, false));
          // endregion
        });
  }
}
