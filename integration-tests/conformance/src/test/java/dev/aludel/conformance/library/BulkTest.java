package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.insertInto;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aludel.error.SessionStateException;
import dev.aludel.error.StaleRowException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.CoreTable;
import dev.aludel.session.Session;
import dev.aludel.session.Synchronize;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many rows at once: by lists of objects, and by conditions. */
class BulkTest extends LibraryTest {

  @Test
  @Tag("B125")
  void aListIsInsertedByOneStatementAndNotKept() {
    List<Book> books = List.of(Book.of("A"), Book.of("B"), Book.of("C"));
    try (Session session = database.session()) {
      session.bulk().insert(books);
      assertThat(sql.texts()).hasSize(1);
      assertThat(session).isEmpty();
      assertThat(session.state(books.get(0))).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.query(BOOK).orderBy(BOOK.title.asc()).list())
          .extracting(Book::title, Book::copies)
          .containsExactly(tuple("A", 1), tuple("B", 1), tuple("C", 1));
    }
  }

  @Test
  @Tag("B125")
  void keysCanBeReadBackSoThatOthersCanRefer() {
    List<Author> authors = List.of(Author.of("Ada"), Author.of("Bob"));
    try (Session session = database.session()) {
      session.bulk().insertWithKeys(authors);
      assertThat(authors).extracting(Author::id).containsExactly(1L, 2L);
      assertThat(session.state(authors.get(0))).isEqualTo(ObjectState.DETACHED);
      Book book = Book.of("Notes");
      book.author(authors.get(1));
      session.bulk().insertWithKeys(List.of(book));
      assertThat(sql.texts()).hasSize(2);
      Book found = session.getOrFail(BOOK, book.id());
      assertThat(found.author()).extracting(Author::name).isEqualTo("Bob");
    }
  }

  @Test
  @Tag("B125")
  void aListIsUpdatedByOneStatementPerShape() {
    Author ada = library();
    List<Book> detached = List.copyOf(ada.books());
    try (Session session = database.session()) {
      Book known = session.getOrFail(BOOK, 1L);
      List<Book> changed = new ArrayList<>(detached);
      changed.forEach(book -> book.copies(7));
      sql.clear();
      session.bulk().update(changed);
      assertThat(sql.texts()).hasSize(1);
      assertThat(known.copies()).isEqualTo(7);
      assertThat(known.title()).isEqualTo("Notes");
      sql.assertSendsNothing(() -> session.bulk().update(changed));

      Book byKey = BookEntity.builder().id(2L).title("By key").build();
      sql.assertSends(
          () -> session.bulk().update(List.of(byKey)), "update books set title = ? where id = ?");
      assertThat(session.getOrFail(BOOK, 2L).copies()).isEqualTo(7);
    }
  }

  @Test
  @Tag("B125")
  void aBulkUpdateOfARowThatIsNotThereRollsBack() {
    Book nobody = BookEntity.builder().id(99L).title("Nobody").build();
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.bulk().update(List.of(nobody)))
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("Book#99");
      assertThatThrownBy(() -> session.query(BOOK).count()).hasMessageStartingWith("ALU-5320");
      session.rollback();
      assertThat(session.query(BOOK).count()).isZero();
    }
  }

  @Test
  @Tag("B125")
  void objectsOfTheSessionAreNotTaken() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      assertThatThrownBy(() -> session.bulk().insert(List.of(book)))
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith("ALU-5362: Book#1 is PERSISTENT, which a bulk insert does not");
      session.rollback();
      assertThatThrownBy(() -> session.bulk().update(List.of(Book.of("New"))))
          .hasMessageStartingWith("ALU-5362: Book#new is TRANSIENT");
    }
  }

  @Test
  @Tag("B127")
  void whatAnUpdateSetsIsReadAgainOfTheRowsThatItChanged() {
    library();
    try (Session session = database.session()) {
      Book notes = session.getOrFail(BOOK, 1L);
      Book letters = session.getOrFail(BOOK, 2L);
      sql.assertSends(
          () -> session.execute(update(BOOK).set(BOOK.copies, 9).where(BOOK.title.eq("Notes"))),
          "update books set copies = ? where title = ?");
      sql.assertSendsNothing(
          () -> {
            assertThat(letters.copies()).isEqualTo(1);
            assertThat(notes.title()).isEqualTo("Notes");
          });
      sql.assertSends(() -> assertThat(notes.copies()).isEqualTo(9), BOOK_ROW);
    }
  }

  @Test
  @Tag("B127")
  void whatCannotBeEvaluatedIsFetched() {
    library();
    try (Session session = database.session()) {
      Book notes = session.getOrFail(BOOK, 1L);
      Book letters = session.getOrFail(BOOK, 2L);
      sql.assertSends(
          () -> session.execute(update(BOOK).set(BOOK.copies, 9).where(BOOK.title.gt("M"))),
          onH2OrPostgresql(
              "select id from final table (update books set copies = ? where title > ?)",
              "update books set copies = ? where title > ? returning id"));
      sql.assertSendsNothing(() -> assertThat(letters.copies()).isEqualTo(1));
      assertThat(notes.copies()).isEqualTo(9);
      assertThatThrownBy(
              () ->
                  session.execute(
                      update(BOOK).set(BOOK.copies, 9).where(BOOK.title.gt("M")),
                      Synchronize.EVALUATE))
          .hasMessageStartingWith("ALU-5363: The condition of a change of Book cannot");
    }
  }

  @Test
  @Tag("B127")
  void deletedRowsTakeTheirObjectsWithThem() {
    library();
    elsewhere(deleteFrom(CoreTable.of(Book_.BOOK_SUBJECTS)).all());
    for (Synchronize how : List.of(Synchronize.EVALUATE, Synchronize.FETCH)) {
      try (Session session = database.session()) {
        Book notes = session.getOrFail(BOOK, 1L);
        Book letters = session.getOrFail(BOOK, 2L);
        assertThat(session.execute(deleteFrom(BOOK).where(BOOK.copies.le(1), BOOK.id.ne(2L)), how))
            .isOne();
        assertThat(session.state(notes)).isEqualTo(ObjectState.DELETED);
        assertThat(session.state(letters)).isEqualTo(ObjectState.PERSISTENT);
        session.rollback();
        assertThat(session.state(notes)).isEqualTo(ObjectState.PERSISTENT);
        assertThat(notes.title()).isEqualTo("Notes");
      }
    }
  }

  @Test
  @Tag("B127")
  void withoutSynchronizationObjectsKeepWhatTheyHave() {
    library();
    try (Session session = database.session()) {
      Book notes = session.getOrFail(BOOK, 1L);
      session.execute(update(BOOK).set(BOOK.copies, 9).all(), Synchronize.NONE);
      sql.assertSendsNothing(() -> assertThat(notes.copies()).isEqualTo(1));
      session.commit();
      assertThat(notes.copies()).isEqualTo(9);
    }
  }

  @Test
  @Tag("B127")
  void anObjectThatLacksAValueOfTheConditionLoadsAgain() {
    library();
    try (Session session = database.session()) {
      Book notes = session.getOrFail(BOOK, 1L);
      session.expire(notes, BOOK.title);
      session.execute(
          update(BOOK).set(BOOK.copies, 9).where(BOOK.title.eq("Notes")), Synchronize.EVALUATE);
      assertThat(notes.copies()).isEqualTo(9);
    }
  }

  @Test
  @Tag("B126")
  void anInsertAnswersAPersistentObject() {
    try (Session session = database.session()) {
      Book[] book = new Book[1];
      sql.assertSends(
          () -> book[0] = session.bulk().insert(BOOK, insertInto(BOOK).set(BOOK.title, "Direct")),
          onH2OrPostgresql(
              "select id, title, copies, author_id from final table"
                  + " (insert into books (title, copies) values (?, ?))",
              "insert into books (title, copies) values (?, ?)"
                  + " returning id, title, copies, author_id"));
      assertThat(session.state(book[0])).isEqualTo(ObjectState.PERSISTENT);
      assertThat(book[0].copies()).isEqualTo(1);
      assertThat(session.getOrFail(BOOK, book[0].id())).isSameAs(book[0]);
      session.rollback();
      assertThat(session.state(book[0])).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.query(BOOK).count()).isZero();
    }
  }
}
