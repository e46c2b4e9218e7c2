package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.conformance.library.Subject_.SUBJECT;
import static dev.aludel.query.Sql.deleteFrom;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.CoreTable;
import dev.aludel.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The state of objects that are elsewhere, copied into a session. */
class MergeTest extends LibraryTest {

  @Test
  @Tag("B123")
  void aDetachedObjectIsCopiedOntoItsRowAndStaysWhatItWas() {
    Author ada = library();
    Book notes = ada.books().get(0);
    notes.title("Sketches");
    try (Session session = database.session()) {
      Book merged = session.merge(notes);
      assertThat(merged).isNotSameAs(notes);
      assertThat(merged.title()).isEqualTo("Sketches");
      assertThat(session.state(notes)).isEqualTo(ObjectState.DETACHED);
      assertThat(session.state(merged)).isEqualTo(ObjectState.PERSISTENT);
      sql.assertSends(session::flush, "update books set title = ? where id = ?");
    }
  }

  @Test
  @Tag("B123")
  void whatIsTheSameIsNotWritten() {
    Author ada = library();
    try (Session session = database.session()) {
      Author merged = session.merge(ada);
      assertThat(merged.books()).hasSize(2);
      assertThat(merged.books().get(0).subjects()).hasSize(1);
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  @Tag("B123")
  void aNewObjectBecomesAPendingCopy() {
    Book book = Book.of("New");
    book.subjects().add(Subject.of("ART", "Art"));
    try (Session session = database.session()) {
      Book merged = session.merge(book);
      assertThat(session.state(book)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(merged)).isEqualTo(ObjectState.PENDING);
      session.commit();
      assertThat(merged.copies()).isEqualTo(1);
      assertThat(merged.subjects()).extracting(Subject::code).containsExactly("ART");
      assertThat(merged.subjects().get(0)).isNotSameAs(book.subjects().get(0));
      assertThat(session.state(book)).isEqualTo(ObjectState.TRANSIENT);
    }
  }

  @Test
  @Tag("B123")
  void anObjectWithTheKeyOfARowLeavesAloneWhatIsUnset() {
    Author ada = library();
    database.transaction(session -> session.merge(ada).motto("Compute"));
    Author given = AuthorEntity.builder().id(1L).name("Augusta").build();
    try (Session session = database.session()) {
      Author merged = session.merge(given);
      assertThat(merged.name()).isEqualTo("Augusta");
      assertThat(merged.motto()).isEqualTo("Compute");
      sql.assertSends(session::flush, "update authors set name = ? where id = ?");
      assertThat(merged.books()).hasSize(2);
    }
  }

  @Test
  @Tag("B123")
  void aRowThatIsNotThereIsInsertedWithTheKeyThatWasGiven() {
    try (Session session = database.session()) {
      Subject merged = session.merge(Subject.of("ART", "Art"));
      assertThat(session.state(merged)).isEqualTo(ObjectState.PENDING);
      sql.assertSends(session::flush, "insert into subjects (code, name) values (?, ?)");
    }
  }

  @Test
  @Tag("B123")
  void aListBecomesWhatTheOtherIs() {
    Author ada = library();
    Book letters = ada.books().get(1);
    ada.books().remove(letters);
    ada.books().add(0, Book.of("Poems"));
    try (Session session = database.session()) {
      Author merged = session.merge(ada);
      assertThat(merged.books()).extracting(Book::title).containsExactly("Poems", "Notes");
      session.commit();
      assertThat(session.getOrFail(BOOK, letters.id()).author()).isNull();
      assertThat(merged.books()).extracting(Book::title).containsExactly("Notes", "Poems");
    }
  }

  @Test
  @Tag("B123")
  void aChildThatMovedMovesInTheSessionToo() {
    Author ada = library();
    Author bob = Author.of("Bob");
    database.transaction(session -> session.add(bob));
    Book notes = ada.books().get(0);
    try (Session session = database.session()) {
      Author known = session.getOrFail(AUTHOR, ada.id());
      assertThat(known.books()).hasSize(2);
      BookEntity given = BookEntity.builder().id(notes.id()).author(bob).build();
      Book merged = session.merge(given);
      assertThat(known.books()).doesNotContain(merged);
      assertThat(merged.author()).isSameAs(session.getOrFail(AUTHOR, bob.id()));
      sql.assertSends(session::flush, "update books set author_id = ? where id = ?");
    }
  }

  @Test
  @Tag("B123")
  void aCircleIsMergedOnce() {
    Author author = Author.of("Eve");
    Book book = Book.of("Round");
    book.author(author);
    Subject subject = Subject.of("CIR", "Circles");
    subject.books().add(book);
    try (Session session = database.session()) {
      Subject merged = session.merge(subject);
      Book there = merged.books().get(0);
      assertThat(there.author()).isNotSameAs(author);
      assertThat(there.author()).isNotNull();
      assertThat(there.subjects()).containsExactly(merged);
      assertThat(session).hasSize(3);
      session.commit();
      assertThat(session.query(BOOK).count()).isOne();
    }
  }

  @Test
  @Tag("B123")
  void twoObjectsOfOneRowBecomeOne() {
    library();
    Book one = BookEntity.builder().id(1L).title("One").build();
    Book two = BookEntity.builder().id(1L).copies(5).build();
    try (Session session = database.session()) {
      List<Book> merged = session.mergeAll(List.of(one, two));
      assertThat(merged.get(0)).isSameAs(merged.get(1));
      assertThat(merged.get(0).title()).isEqualTo("One");
      assertThat(merged.get(0).copies()).isEqualTo(5);
    }
  }

  @Test
  @Tag("B123")
  void anObjectOfTheSessionIsItsOwnPartner() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      Book fresh = Book.of("New");
      session.add(fresh);
      session.autoflush(false);
      assertThat(session.merge(book)).isSameAs(book);
      assertThat(session.merge(fresh)).isSameAs(fresh);
    }
  }

  @Test
  @Tag("B123")
  void ofAnExpiredObjectOnlyWhatDiffersIsWritten() {
    Book notes = library().books().get(0);
    notes.copies(9);
    try (Session session = database.session()) {
      Book known = session.getOrFail(BOOK, notes.id());
      session.expire(known);
      sql.assertSends(
          () -> assertThat(session.merge(notes)).isSameAs(known),
          BOOK_ROW,
          "select id, name, motto from authors where id = ?",
          "select code, name from subjects join (select subject_code as link_1 from book_subjects"
              + " where book_id = ?) as link on link.link_1 = code");
      sql.assertSends(session::flush, "update books set copies = ? where id = ?");
    }
  }

  @Test
  @Tag("B123")
  void aRelationshipThatWasNotLoadedIsNotTouched() {
    library();
    Book detached = database.call(session -> session.getOrFail(BOOK, 1L));
    try (Session session = database.session()) {
      sql.assertSends(() -> session.merge(detached), BOOK_ROW);
    }
  }

  @Test
  @Tag("B123")
  void changesOfAListThatWasNotLoadedAreMergedAsChanges() {
    library();
    Book detached = database.call(session -> session.getOrFail(BOOK, 1L));
    detached.subjects().add(Subject.of("ART", "Art"));
    try (Session session = database.session()) {
      Book merged = session.merge(detached);
      session.commit();
      assertThat(merged.subjects())
          .extracting(Subject::code)
          .containsExactlyInAnyOrder("ART", "LOG");
    }
  }

  @Test
  @Tag("B123")
  void withoutLoadingNothingIsSentAndNothingChanged() {
    Author ada = library();
    try (Session session = database.session()) {
      sql.assertSendsNothing(
          () -> {
            Author merged = session.mergeWithoutLoading(ada);
            assertThat(session.state(merged)).isEqualTo(ObjectState.PERSISTENT);
            assertThat(merged.name()).isEqualTo("Ada");
            assertThat(merged.books()).hasSize(2);
            assertThat(merged.books().get(0).author()).isSameAs(merged);
            session.flush();
          });
    }
  }

  @Test
  @Tag("B123")
  void withoutLoadingOnlyUnchangedObjectsWithRowsAreMerged() {
    Author ada = library();
    ada.name("Changed");
    try (Session session = database.session()) {
      assertThatThrownBy(() -> session.mergeWithoutLoading(ada))
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith("ALU-5358: Author#1 has changes");
      assertThatThrownBy(() -> session.mergeWithoutLoading(Book.of("New")))
          .hasMessageStartingWith("ALU-5358: Book#new has no row");
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  @Tag("B123")
  void aDetachedObjectWhoseRowIsGoneIsInsertedAgain() {
    Subject logic = library().books().get(0).subjects().get(0);
    elsewhere(deleteFrom(CoreTable.of(Book_.BOOK_SUBJECTS)).all());
    elsewhere(deleteFrom(SUBJECT).all());
    try (Session session = database.session()) {
      Subject merged = session.merge(logic);
      assertThat(session.state(merged)).isEqualTo(ObjectState.PENDING);
    }
  }

  @Test
  @Tag("B123")
  void whatIsMergedTogetherIsReadTogether() {
    Author ada = library();
    Author grace = Author.of("Grace");
    IntStream.range(0, 9).forEach(i -> grace.books().add(Book.of("b" + i)));
    database.transaction(session -> session.add(grace));
    try (Session session = database.session()) {
      sql.clear();
      List<Author> merged = session.mergeAll(List.of(ada, grace));
      assertThat(sql.texts()).hasSize(3);
      assertThat(merged).extracting(Author::name).containsExactly("Ada", "Grace");
      assertThat(merged.get(1).books()).hasSize(9);
      sql.assertSendsNothing(session::flush);
      session.commit();
      sql.clear();
      session.mergeAll(List.of(ada, grace));
      assertThat(sql.texts()).hasSize(4);
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  @Tag("B123")
  void theTargetsOfObjectsThatAreMergedAreReadTogether() {
    for (String name : List.of("Ada", "Grace", "Mary")) {
      Author author = Author.of(name);
      author.books().add(Book.of("of " + name));
      database.transaction(session -> session.add(author));
    }
    List<Book> books =
        database.call(
            session ->
                session
                    .query(BOOK)
                    .load(BOOK.author.joined(), BOOK.subjects.noLoad())
                    .orderBy(BOOK.id.asc())
                    .list());
    try (Session session = database.session()) {
      sql.clear();
      List<Book> merged = session.mergeAll(books);
      assertThat(merged)
          .extracting(book -> requireNonNull(book.author()).name())
          .contains("Ada", "Mary");
      assertThat(sql.texts()).hasSize(2);
      sql.assertSendsNothing(session::flush);
    }
  }
}
