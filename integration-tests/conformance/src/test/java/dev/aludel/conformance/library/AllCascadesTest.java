package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A relationship that cascades ALL: every word but delete-orphan. */
@Tag("A100")
class AllCascadesTest extends LibraryTest {
  private Author saved;
  private Session session;

  @BeforeEach
  void begin() {
    saved = library();
    session = database.session();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void allSaves() {
    Author bob = Author.of("Bob");
    Book book = Book.of("Poems");
    bob.books().add(book);
    session.add(bob);
    assertThat(session.state(book)).isEqualTo(ObjectState.PENDING);
  }

  @Test
  void allMerges() {
    saved.books().get(0).title("Sketches");
    Author merged = session.merge(saved);
    assertThat(merged.books().get(0).title()).isEqualTo("Sketches");
  }

  @Test
  void allExpires() {
    Author ada = session.getOrFail(AUTHOR, 1L);
    Book notes = ada.books().get(0);
    session.expire(ada);
    sql.clear();
    assertThat(notes.title()).isEqualTo("Notes");
    assertThat(sql.texts()).hasSize(1);
  }

  @Test
  void allExpunges() {
    Author ada = session.getOrFail(AUTHOR, 1L);
    List<Book> books = List.copyOf(ada.books());
    session.expunge(ada);
    assertThat(books).extracting(session::state).containsOnly(ObjectState.DETACHED);
    assertThat(session).isEmpty();
  }

  @Test
  void whatWasExpungedStaysAwayThoughItIsInAList() {
    Author ada = session.getOrFail(AUTHOR, 1L);
    Book notes = session.getOrFail(BOOK, 1L);
    Book poems = Book.of("Poems");
    ada.books().add(poems);
    Subject verse = Subject.of("VER", "Verse");
    notes.subjects().add(verse);
    session.expunge(poems);
    session.expunge(verse);
    sql.assertSendsNothing(session::flush);
    assertThat(session.state(poems)).isEqualTo(ObjectState.TRANSIENT);
    assertThat(session.state(verse)).isEqualTo(ObjectState.TRANSIENT);
    session.add(poems);
    session.commit();
    assertThat(session.query(BOOK).where(BOOK.author.is(ada)).count()).isEqualTo(3);
  }

  @Test
  void itComesBackWithAnOwnerThatIsAdded() {
    Author bob = Author.of("Bob");
    Book poems = Book.of("Poems");
    bob.books().add(poems);
    session.add(bob);
    session.expunge(poems);
    sql.assertSends(
        session::flush,
        onH2OrPostgresql(
            "select id from final table (insert into authors (name) values (?))",
            "insert into authors (name) values (?) returning id"));
    session.add(bob);
    assertThat(session.state(poems)).isEqualTo(ObjectState.PENDING);
  }

  @Test
  void allDeletes() {
    session.delete(session.getOrFail(AUTHOR, 1L));
    session.commit();
    assertThat(session.query(BOOK).list()).isEmpty();
  }

  @Test
  void allLeavesOrphans() {
    Author ada = session.getOrFail(AUTHOR, 1L);
    ada.books().remove(0);
    session.commit();
    assertThat(session.query(BOOK).where(BOOK.author.is(null)).list()).hasSize(1);
  }
}
