package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.query.Sql.deleteFrom;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.NoResultException;
import dev.aludel.error.QueryException;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.StaleRowException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.CoreTable;
import dev.aludel.query.ExecutionOptions;
import dev.aludel.session.Session;
import dev.aludel.sql.Lock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Objects that load again: expire, refresh, get with options, populateExisting. */
class RefreshingTest extends LibraryTest {

  @Test
  @Tag("B120")
  void anExpiredObjectLoadsAgainInOneStatementWhenItIsRead() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      book.title("Lost");
      elsewhere(update(BOOK).set(BOOK.copies, 7).where(BOOK.id.eq(1L)));
      sql.assertSendsNothing(
          () -> {
            session.expire(book);
            assertThat(book.id()).isEqualTo(1L);
          });
      sql.assertSends(
          () -> {
            assertThat(book.title()).isEqualTo("Notes");
            assertThat(book.copies()).isEqualTo(7);
          },
          BOOK_ROW);
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  @Tag("B120")
  void expiringSomeAttributesKeepsWhatWasChangedOfTheOthers() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      book.title("Kept");
      book.copies(99);
      session.expire(book, BOOK.copies);
      sql.assertSends(() -> assertThat(book.copies()).isEqualTo(1), BOOK_ROW);
      assertThat(book.title()).isEqualTo("Kept");
      sql.assertSends(session::flush, "update books set title = ? where id = ?");
    }
  }

  @Test
  @Tag("B120")
  void anExpiredRelationshipForgetsItsChangesAndLoadsAgain() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      Author ada = book.author();
      book.author(null);
      session.expire(book, BOOK.author);
      assertThat(book.author()).isSameAs(ada);

      Subject logic = book.subjects().get(0);
      book.subjects().clear();
      session.expire(book, BOOK.subjects);
      session.expire(logic, Subject_.SUBJECT.books);
      assertThat(book.subjects()).containsExactly(logic);
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  @Tag("B120")
  void aChangedKeyThatExpiresIsReadFromTheRow() {
    library();
    try (Session session = database.session()) {
      Subject subject = session.getOrFail(Subject_.SUBJECT, "LOG");
      subject.code("XXX");
      session.expire(subject);
      assertThat(subject.code()).isEqualTo("LOG");
    }
  }

  @Test
  @Tag("B120")
  void refreshReadsTheRowAfterAFlushOfTheOthers() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      Book other = session.getOrFail(BOOK, 2L);
      book.title("Lost");
      other.title("Flushed");
      sql.assertSends(
          () -> session.refresh(book), "update books set title = ? where id = ?", BOOK_ROW);
      assertThat(book.title()).isEqualTo("Notes");
    }
  }

  @Test
  @Tag("B120")
  void refreshOfSomeAttributesLoadsTheRelationshipsAmongThem() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      book.title("Kept");
      elsewhere(update(BOOK).set(BOOK.copies, 7).where(BOOK.id.eq(1L)));
      session.withoutAutoflush(
          () ->
              sql.assertSends(
                  () -> session.refresh(book, BOOK.copies, BOOK.author), BOOK_ROW, AUTHOR_ROW));
      sql.assertSendsNothing(
          () -> {
            assertThat(book.copies()).isEqualTo(7);
            assertThat(book.title()).isEqualTo("Kept");
            assertThat(book.author()).extracting(Author::name).isEqualTo("Ada");
          });
    }
  }

  @Test
  @Tag("B120")
  void refreshLocksTheRow() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      sql.assertSends(() -> session.refresh(book, Lock.FOR_UPDATE), BOOK_ROW + " for update");
      sql.assertSends(
          () -> session.refresh(book, Lock.FOR_UPDATE.noWait(), BOOK.title),
          BOOK_ROW + " for update nowait");
      try (Session second = database.session()) {
        assertThat(second.query(BOOK).lock(Lock.FOR_UPDATE.skipLocked()).list()).hasSize(1);
        assertThat(second.query(BOOK).forUpdate().withoutAutoflush().count()).isEqualTo(2);
      }
    }
  }

  @Test
  @Tag("B120")
  void aRowThatIsGoneIsAnErrorThatNamesTheObject() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 2L);
      elsewhere(deleteFrom(BOOK).where(BOOK.id.eq(2L)));
      assertThatThrownBy(() -> session.refresh(book))
          .isInstanceOf(StaleRowException.class)
          .hasMessageContaining("Book#2");
      assertThat(session.get(BOOK, 2L)).isEmpty();
    }
  }

  @Test
  @Tag("B120")
  void onlyPersistentObjectsExpireAndRefresh() {
    Book book = Book.of("New");
    try (Session session = database.session()) {
      session.add(book);
      assertThatThrownBy(() -> session.expire(book)).isInstanceOf(SessionStateException.class);
      assertThatThrownBy(() -> session.refresh(book)).isInstanceOf(SessionStateException.class);
      session.flush();
      assertThatThrownBy(() -> session.expire(book, AUTHOR.name))
          .isInstanceOf(QueryException.class)
          .hasMessageStartingWith("ALU-5357: authors.name is no attribute of Book.");
    }
  }

  @Test
  @Tag("B120")
  void expireAllLeavesPendingObjectsAlone() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      Book fresh = Book.of("New");
      session.add(fresh);
      book.title("Lost");
      session.expireAll();
      assertThat(fresh.title()).isEqualTo("New");
      session.flush();
      assertThat(book.title()).isEqualTo("Notes");
      assertThat(session.state(fresh)).isEqualTo(ObjectState.PERSISTENT);
    }
  }

  @Test
  @Tag("A100")
  void refreshExpireReachesWhatIsRelated() {
    library();
    try (Session session = database.session()) {
      Author ada = session.getOrFail(AUTHOR, 1L);
      List<Book> books = List.copyOf(ada.books());
      Book fresh = Book.of("New");
      ada.books().add(fresh);
      books.get(0).title("Lost");
      session.expire(ada);
      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(books).extracting(Book::title).containsExactly("Notes", "Letters");
      assertThat(ada.books()).containsExactlyElementsOf(books);
    }
  }

  @Test
  @Tag("B121")
  void objectsExpireWithACommitUnlessThatIsSwitchedOff() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      session.commit();
      sql.assertSends(() -> assertThat(book.title()).isEqualTo("Notes"), BOOK_ROW);
      session.expireOnCommit(false);
      book.title("Other");
      session.commit();
      sql.assertSendsNothing(() -> assertThat(book.title()).isEqualTo("Other"));
      book.title("Lost");
      session.rollback();
      assertThat(book.title()).isEqualTo("Other");
    }
  }

  @Test
  @Tag("B189")
  void aQueryThatPopulatesOverwritesWhatTheSessionHas() {
    library();
    try (Session session = database.session()) {
      session.autoflush(false);
      Book book = session.getOrFail(BOOK, 1L);
      assertThat(book.subjects()).hasSize(1);
      book.title("Lost");
      elsewhere(update(BOOK).set(BOOK.copies, 7).where(BOOK.id.eq(1L)));
      session.query(BOOK).list();
      assertThat(book.copies()).isEqualTo(1);

      session.query(BOOK).populateExisting().list();
      sql.assertSendsNothing(
          () -> {
            assertThat(book.copies()).isEqualTo(7);
            assertThat(book.title()).isEqualTo("Notes");
            session.flush();
          });
      elsewhere(deleteFrom(CoreTable.of(Book_.BOOK_SUBJECTS)).all());
      assertThat(book.subjects()).isEmpty();
    }
  }

  @Test
  @Tag("B124")
  void getTakesOptions() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      sql.assertSendsNothing(() -> assertThat(session.get(BOOK, 1L)).containsSame(book));
      book.title("Kept");
      session.autoflush(false);
      elsewhere(update(BOOK).set(BOOK.copies, 7).where(BOOK.id.eq(1L)));
      sql.assertSends(
          () -> session.get(BOOK, 1L, ExecutionOptions.NONE.lock(Lock.FOR_UPDATE)),
          BOOK_ROW + " for update");
      assertThat(book.copies()).isEqualTo(7);
      assertThat(book.title()).isEqualTo("Kept");
      sql.assertSends(
          () -> session.get(BOOK, 1L, ExecutionOptions.NONE.populateExisting()), BOOK_ROW);
      assertThat(book.title()).isEqualTo("Notes");
    }
  }

  @Test
  @Tag("B124")
  void getOrFailSaysWhichRowIsMissing() {
    try (Session session = database.session()) {
      assertThat(session.get(BOOK, 5L)).isEmpty();
      assertThatThrownBy(() -> session.getOrFail(BOOK, 5L))
          .isInstanceOf(NoResultException.class)
          .hasMessageStartingWith("ALU-5356: There is no Book with the key 5.");
    }
  }
}
