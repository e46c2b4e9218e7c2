package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.History;
import dev.aludel.session.Inspection;
import dev.aludel.session.ObjectStates;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where objects are in their life, what was changed of them, and what they were before. */
class InspectionTest extends LibraryTest {

  /** The transitions of SQLAlchemy's page on session state management, one after the other. */
  @Test
  @Tag("B115")
  void everyStepOfALife() {
    Book book = Book.of("New");
    List<ObjectState> life = new ArrayList<>();
    Inspection inspection = Inspection.of(book);
    Runnable note = () -> life.add(inspection.state());
    note.run();
    try (Session session = database.session()) {
      session.add(book);
      note.run();
      session.expunge(book);
      note.run();
      session.add(book);
      session.flush();
      note.run();
      session.rollback();
      note.run();
      session.add(book);
      session.commit();
      session.delete(book);
      note.run();
      session.flush();
      note.run();
      session.rollback();
      note.run();
      session.expunge(book);
      note.run();
      session.add(book);
      note.run();
      session.delete(book);
      session.commit();
      note.run();
    }
    assertThat(life)
        .containsExactly(
            ObjectState.TRANSIENT,
            ObjectState.PENDING,
            ObjectState.TRANSIENT,
            ObjectState.PERSISTENT,
            ObjectState.TRANSIENT,
            ObjectState.PERSISTENT,
            ObjectState.DELETED,
            ObjectState.PERSISTENT,
            ObjectState.DETACHED,
            ObjectState.PERSISTENT,
            ObjectState.DETACHED);
  }

  @Test
  @Tag("B115")
  void anInspectionSaysWhichRowAndWhichSession() {
    Author ada = library();
    assertThat(Inspection.of(ada).identity()).hasValue(List.of(1L));
    assertThat(Inspection.of(ada).session()).isEmpty();
    assertThat(Inspection.of(Book.of("New")).identity()).isEmpty();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      assertThat(session.inspect(book).session()).containsSame(session);
      assertThat(session.inspect(book).unloaded()).containsExactly("author", "subjects");
      session.expire(book, BOOK.title);
      sql.assertSendsNothing(
          () ->
              assertThat(session.inspect(book).unloaded())
                  .containsExactly("title", "author", "subjects"));
    }
  }

  @Test
  @Tag("B131")
  void aDeletedObjectIsKnownAsSuchUntilItsDeletionIsUndone() {
    Author ada = library();
    Book letters = ada.books().get(1);
    Inspection inspection = Inspection.of(letters);
    try (Session session = database.session()) {
      session.delete(letters);
      assertThat(inspection.wasDeleted()).isFalse();
      session.flush();
      assertThat(inspection.wasDeleted()).isTrue();
      session.rollback();
      assertThat(inspection.wasDeleted()).isFalse();
      assertThat(letters.title()).isEqualTo("Letters");
      session.delete(letters);
      session.commit();
      assertThat(inspection.wasDeleted()).isTrue();
      assertThat(inspection.state()).isEqualTo(ObjectState.DETACHED);
      assertThatThrownBy(() -> session.add(letters))
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith("ALU-5330");

      ObjectStates.makeTransient(letters);
      assertThat(inspection.state()).isEqualTo(ObjectState.TRANSIENT);
      session.add(letters);
      session.commit();
      assertThat(letters.id()).isEqualTo(2L);
      assertThat(letters.title()).isEqualTo("Letters");
    }
  }

  @Test
  @Tag("B131")
  void aPersistentObjectMadeTransientIsInsertedAsAnotherRow() {
    library();
    try (Session session = database.session()) {
      Subject logic = session.getOrFail(Subject_.SUBJECT, "LOG");
      ObjectStates.makeTransient(logic);
      assertThat(session.contains(logic)).isFalse();
      logic.code("ART");
      session.add(logic);
      session.commit();
      assertThat(session.query(Subject_.SUBJECT).count()).isEqualTo(2);
    }
  }

  @Test
  @Tag("B131")
  void anObjectThatIsMadeDetachedLoadsWhatItLacks() {
    library();
    BookEntity book = BookEntity.builder().id(1L).title("Known").build();
    ObjectStates.makeTransientToDetached(book);
    assertThat(Inspection.of(book).state()).isEqualTo(ObjectState.DETACHED);
    try (Session session = database.session()) {
      sql.assertSendsNothing(
          () -> {
            session.add(book);
            assertThat(book.title()).isEqualTo("Known");
            assertThat(Inspection.of(book).isModified()).isFalse();
          });
      sql.assertSends(() -> assertThat(book.copies()).isEqualTo(1), BOOK_ROW);
    }
    assertThatThrownBy(() -> ObjectStates.makeTransientToDetached(book))
        .hasMessageStartingWith("ALU-5359: Book#1 is DETACHED");
    assertThatThrownBy(() -> ObjectStates.makeTransientToDetached(Book.of("New")))
        .hasMessageStartingWith("ALU-5359: Book#new is TRANSIENT");
  }

  @Test
  @Tag("B132")
  void theSessionNamesWhatItIsGoingToWrite() {
    library();
    try (Session session = database.session()) {
      Book notes = session.getOrFail(BOOK, 1L);
      Book letters = session.getOrFail(BOOK, 2L);
      Book fresh = Book.of("New");
      session.autoflush(false);
      session.add(fresh);
      notes.title("Sketches");
      letters.title("Doomed");
      session.delete(letters);
      assertThat(session.newObjects()).containsExactly(fresh);
      assertThat(session.dirtyObjects()).containsExactly(notes);
      assertThat(session.deletedObjects()).containsExactly(letters);
      session.flush();
      assertThat(session.newObjects()).isEmpty();
      assertThat(session.dirtyObjects()).isEmpty();
      assertThat(session.deletedObjects()).isEmpty();
    }
  }

  @Test
  @Tag("B132")
  void anObjectIsModifiedByWhatDiffersOnly() {
    library();
    try (Session session = database.session()) {
      session.autoflush(false);
      Book book = session.getOrFail(BOOK, 1L);
      book.title("Notes");
      assertThat(session.inspect(book).isModified()).isFalse();
      assertThat(session.dirtyObjects()).isEmpty();
      book.subjects().clear();
      assertThat(session.inspect(book).isModified()).isTrue();
      assertThat(session.inspect(book).isModifiedWithoutCollections()).isFalse();
      book.title("Other");
      assertThat(session.inspect(book).isModifiedWithoutCollections()).isTrue();
      assertThat(session.inspect(book).modified()).containsExactly("title", "subjects");
      session.flush();
      assertThat(session.inspect(book).isModified()).isFalse();
    }
  }

  @Test
  @Tag("B132")
  void theHistoryOfAColumnHasTheOldValueWhereItIsKept() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      assertThat(session.inspect(book).history(BOOK.title)).isEqualTo(unchanged("Notes"));
      book.title("Unknown before");
      assertThat(session.inspect(book).history(BOOK.title).deleted()).isEmpty();
      session.flush();

      session.activeHistory(true);
      book.title("Two");
      book.title("Three");
      History history = session.inspect(book).history(BOOK.title);
      assertThat(history.added()).containsExactly("Three");
      assertThat(history.deleted()).containsExactly("Unknown before");
      book.title("Unknown before");
      assertThat(session.inspect(book).history(BOOK.title)).isEqualTo(unchanged("Unknown before"));
      session.expire(book);
      assertThat(session.inspect(book).history(BOOK.title)).isEqualTo(History.NONE);
    }
  }

  @Test
  @Tag("B132")
  void theHistoryOfRelationshipsSaysWhatCameAndWent() {
    Author ada = library();
    try (Session session = database.session()) {
      session.activeHistory(true);
      Author known = session.merge(ada);
      session.autoflush(false);
      Book notes = known.books().get(0);
      Book letters = known.books().get(1);
      assertThat(letters.author()).isSameAs(known);
      Book fresh = Book.of("New");
      known.books().add(fresh);
      known.books().remove(letters);
      History list = session.inspect(known).history(AUTHOR.books);
      assertThat(list.added()).containsExactly(fresh);
      assertThat(list.unchanged()).containsExactly(notes);
      assertThat(list.deleted()).containsExactly(letters);
      History one = session.inspect(letters).history(BOOK.author);
      assertThat(one.added()).containsExactly((Object) null);
      assertThat(one.deleted()).containsExactly(known);
    }
  }

  @Test
  @Tag("A100")
  void expungeReachesWhatIsRelated() {
    library();
    try (Session session = database.session()) {
      Author ada = session.getOrFail(AUTHOR, 1L);
      Book notes = ada.books().get(0);
      Subject logic = notes.subjects().get(0);
      Book fresh = Book.of("New");
      ada.books().add(fresh);
      session.expunge(ada);
      assertThat(session.state(notes)).isEqualTo(ObjectState.DETACHED);
      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session).containsExactly(logic);
      assertThatThrownBy(() -> session.expunge(ada))
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith("ALU-5355: Author#1 is DETACHED, and not in this session.");
    }
  }

  private static History unchanged(@Nullable Object value) {
    return new History(List.of(), Arrays.asList(value), List.of());
  }
}
