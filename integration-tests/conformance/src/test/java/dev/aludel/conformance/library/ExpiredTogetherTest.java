package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.StaleRowException;
import dev.aludel.query.CoreTable;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Expired objects that came together: one statement reads them all again. */
class ExpiredTogetherTest extends LibraryTest {

  @Test
  @Tag("B120")
  void touchingOneOfAResultReadsAll() {
    library();
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).list();
      session.commit();
      elsewhere(update(BOOK).set(BOOK.copies, 7).all());
      assertThat(books).extracting(Book::copies).containsExactly(7, 7);
      assertThat(sql.texts())
          .singleElement()
          .asString()
          .startsWith("select ")
          .contains(onH2OrPostgresql("join", "where id = any"));
    }
  }

  @Test
  void objectsThatWereAddedOrGotAreReadTogether() {
    List<Book> books = List.of(Book.of("Notes"), Book.of("Letters"), Book.of("Sketches"));
    library();
    try (Session session = database.session()) {
      session.addAll(books);
      Book known = session.getOrFail(BOOK, 1L);
      session.commit();
      sql.clear();
      assertThat(books).extracting(Book::title).contains("Letters");
      assertThat(known.title()).isEqualTo("Notes");
      assertThat(sql.texts()).hasSize(1);
      session.expireAll();
      sql.clear();
      assertThat(books).extracting(Book::subjects).allMatch(List::isEmpty);
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void whatIsReachedByRelationshipsIsReadTogetherToo() {
    library();
    database.transaction(
        session -> {
          Author grace = Author.of("Grace");
          grace.books().add(Book.of("Compilers"));
          session.add(grace);
        });
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).load(BOOK.author.selectIn()).list();
      session.rollback();
      sql.clear();
      assertThat(books)
          .extracting(Book::author)
          .extracting(Author::name)
          .containsOnly("Ada", "Grace");
      assertThat(sql.texts()).hasSize(2);
    }
  }

  @Test
  void aThousandObjectsAreReadByFiveHundred() {
    database.transaction(
        session ->
            session.addAll(
                IntStream.rangeClosed(1, 1_201).mapToObj(i -> Book.of("b" + i)).toList()));
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).list();
      session.commit();
      sql.clear();
      assertThat(books).extracting(Book::title).doesNotHaveDuplicates();
      assertThat(sql.texts()).hasSize(3);
    }
  }

  @Test
  void whatWasSetSinceStaysAndIsWritten() {
    library();
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).orderBy(BOOK.id.asc()).list();
      session.commit();
      sql.clear();
      books.forEach(book -> book.copies(book.title().length()));
      assertThat(sql.texts()).hasSize(1);
      session.commit();
      books.forEach(book -> book.copies(9));
      sql.clear();
      assertThat(books).extracting(Book::title).containsExactly("Notes", "Letters");
      assertThat(books).extracting(Book::copies).containsExactly(9, 9);
      assertThat(sql.texts()).hasSize(1);
      sql.clear();
      session.flush();
      assertThat(sql.texts()).hasSize(1);
    }
  }

  @Test
  void aRowThatIsGoneFailsWithItsOwnObject() {
    library();
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).orderBy(BOOK.id.asc()).list();
      session.commit();
      elsewhere(deleteFrom(CoreTable.of(Book_.BOOK_SUBJECTS)).all());
      elsewhere(deleteFrom(BOOK).where(BOOK.id.eq(1L)));
      assertThat(books.get(1).title()).isEqualTo("Letters");
      assertThatThrownBy(books.get(0)::title)
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("Book#1");
      session.expireAll();
      assertThatThrownBy(books.get(0)::title).isInstanceOf(StaleRowException.class);
      sql.assertSendsNothing(() -> assertThat(books.get(1).copies()).isEqualTo(1));
    }
  }

  @Test
  void columnsThatTheQueryLeftOutAreNotReadAgain() {
    library();
    database.transaction(session -> session.add(Author.of("Grace")));
    try (Session session = database.session()) {
      List<Author> authors = session.query(AUTHOR).load(AUTHOR.motto.defer()).list();
      session.commit();
      sql.clear();
      assertThat(authors).extracting(Author::name).containsExactlyInAnyOrder("Ada", "Grace");
      assertThat(sql.texts()).singleElement().asString().doesNotContain("motto");
      session.expireAll();
      assertThat(authors).extracting(Author::motto).containsOnlyNulls();
    }
  }

  @Test
  void oneByOneWhereSiblingLoadingIsOff() {
    library();
    try (Session session = database.session().siblingLoading(false)) {
      List<Book> books = session.query(BOOK).list();
      session.commit();
      sql.assertSends(() -> books.forEach(Book::title), BOOK_ROW, BOOK_ROW);
    }
  }

  @Test
  void whoAsksForEachOfAResultAgainByItselfDoesNotPartThem() {
    library();
    try (Session session = database.session()) {
      List<Book> books = session.query(BOOK).orderBy(BOOK.id.asc()).list();
      sql.clear();
      for (Book book : books) {
        assertThat(session.query(BOOK).where(BOOK.id.eq(book.id())).one()).isSameAs(book);
        assertThat(book.subjects()).hasSize(book == books.get(0) ? 1 : 0);
      }
      assertThat(sql.texts()).hasSize(3);
      session.commit();
      sql.clear();
      for (Book book : books) {
        assertThat(session.query(BOOK).where(BOOK.id.eq(book.id())).one()).isSameAs(book);
        assertThat(book.subjects()).hasSize(book == books.get(0) ? 1 : 0);
      }
      assertThat(sql.texts()).hasSize(3);
    }
  }

  @Test
  void eachIsToldOnce() {
    library();
    List<Object> refreshed = new ArrayList<>();
    SessionListener listener =
        new SessionListener() {
          @Override
          public void refreshed(Session session, Object entity) {
            refreshed.add(entity);
          }
        };
    try (Session session = database.session().listener(listener)) {
      List<Book> books = session.query(BOOK).list();
      session.commit();
      books.forEach(Book::title);
      assertThat(refreshed).containsExactlyInAnyOrderElementsOf(books);
    }
  }
}
