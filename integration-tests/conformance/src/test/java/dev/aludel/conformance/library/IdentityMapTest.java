package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Book_.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One object per row, held as long as it is needed; what is in a session. */
class IdentityMapTest extends LibraryTest {
  private Session session;

  @BeforeEach
  void begin() {
    library();
    session = database.session();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  @Tag("B116")
  void theSameRowTwiceIsTheSameObject() {
    Book book = session.getOrFail(BOOK, 1L);
    assertThat(session.query(BOOK).where(BOOK.title.eq("Notes")).one()).isSameAs(book);
    assertThat(session.query(BOOK).list()).contains(book);
    sql.assertSendsNothing(() -> assertThat(session.getOrFail(BOOK, 1L)).isSameAs(book));
  }

  @Test
  @Tag("B116")
  void anObjectThatNobodyHoldsIsCollected() throws InterruptedException {
    WeakReference<Book> book = new WeakReference<>(session.getOrFail(BOOK, 1L));
    collect(book);
    assertThat(book.get()).isNull();
    assertThat(session).isEmpty();
    sql.assertSends(() -> session.getOrFail(BOOK, 1L), BOOK_ROW);
  }

  @Test
  @Tag("B116")
  void aChangedOneIsKeptUntilItIsFlushed() throws InterruptedException {
    session.getOrFail(BOOK, 1L).title("Sketches");
    WeakReference<Book> book = new WeakReference<>(session.getOrFail(BOOK, 1L));
    collect(book);
    assertThat(book.get()).isNotNull();
    sql.assertSends(session::flush, "update books set title = ? where id = ?");
    collect(book);
    assertThat(book.get()).isNull();
  }

  @Test
  @Tag("B116")
  void newAndDeletedOnesAreKept() throws InterruptedException {
    session.add(Book.of("New"));
    session.delete(session.getOrFail(BOOK, 1L));
    WeakReference<Book> deleted = new WeakReference<>(session.getOrFail(BOOK, 1L));
    collect(deleted);
    assertThat(deleted.get()).isNotNull();
    session.commit();
    assertThat(session.query(BOOK).orderBy(BOOK.id.asc()).list())
        .extracting(Book::title)
        .containsExactly("Letters", "New");
  }

  @Test
  @Tag("B117")
  void whatIsMarkedAsDeletedIsInTheSessionUntilTheFlush() {
    Book book = session.getOrFail(BOOK, 2L);
    session.delete(book);
    assertThat(session.contains(book)).isTrue();
    assertThat(session.deletedObjects()).containsExactly(book);
    session.flush();
    assertThat(session.contains(book)).isFalse();
    assertThat(session).doesNotContain(book);
  }

  @Test
  @Tag("B117")
  void addTakesADeletionBack() {
    Book book = session.getOrFail(BOOK, 2L);
    session.delete(book);
    session.add(book);
    sql.assertSendsNothing(session::flush);
  }

  @Test
  @Tag("B117")
  void aNewObjectCannotBeDeletedNorADeletedOneAdded() {
    Book fresh = Book.of("New");
    session.add(fresh);
    assertThatThrownBy(() -> session.delete(fresh)).isInstanceOf(SessionStateException.class);
    Book gone = session.getOrFail(BOOK, 2L);
    session.delete(gone);
    session.flush();
    assertThatThrownBy(() -> session.add(gone)).isInstanceOf(SessionStateException.class);
  }

  private static void collect(WeakReference<?> reference) throws InterruptedException {
    for (int i = 0; i < 50 && reference.get() != null; i++) {
      System.gc();
      Thread.sleep(i < 5 ? 10 : 2);
    }
  }

  @Test
  void anExpungedObjectWhoseRowIsRolledBackIsNewAgain() {
    Book left = Book.of("Left");
    Book back = Book.of("Back");
    try (Session session = database.session()) {
      session.addAll(List.of(left, back));
      session.flush();
      session.expungeAll();
      assertThat(session.state(left)).isEqualTo(ObjectState.DETACHED);
      session.add(back);
      session.rollback();
      assertThat(session.state(left)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(back)).isEqualTo(ObjectState.TRANSIENT);
      session.addAll(List.of(left, back));
      session.commit();
      assertThat(session.query(BOOK).list()).contains(left, back);
    }
  }
}
