package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.conformance.library.Subject_.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A natural key changes to which pairs of an association table refer. */
class ChangedSubjectTest extends LibraryTest {

  @Test
  @Tag("B151")
  void pairsFollow() {
    library();
    try (Session session = database.session()) {
      Subject logic = session.getOrFail(SUBJECT, "LOG");
      logic.code("LGC");
      sql.assertSends(session::flush, "update subjects set code = ? where code = ?");
      assertThat(session.getOrFail(BOOK, 1L).subjects()).containsExactly(logic);
      session.commit();
      assertThat(logic.books()).extracting(Book::title).containsExactly("Notes");
      assertThat(session.getOrFail(BOOK, 1L).subjects()).containsExactly(logic);
    }
  }

  @Test
  @Tag("B151")
  void pairsThatComeAndGoInTheSameFlushFollowToo() {
    library();
    try (Session session = database.session()) {
      Subject logic = session.getOrFail(SUBJECT, "LOG");
      Book notes = session.getOrFail(BOOK, 1L);
      Book letters = session.getOrFail(BOOK, 2L);
      logic.code("LGC");
      letters.subjects().add(logic);
      notes.subjects().remove(logic);
      session.flush();
      session.expireAll();
      assertThat(logic.books()).containsExactly(letters);
      logic.code("LOG");
      notes.subjects().add(logic);
      session.rollback();
      assertThat(logic.code()).isEqualTo("LOG");
      assertThat(logic.books()).containsExactly(notes);
    }
  }
}
