package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code events.md}. */
class EventsPageTest extends PageTest {

  // region audit
  /** Keeps what was changed, for as long as the transaction may be rolled back. */
  static final class Audit implements SessionListener {
    final List<String> changes = new ArrayList<>();

    @Override
    public void beforeFlush(Session session) {
      for (Object changed : session.dirtyObjects()) {
        changes.add(changed + " " + session.inspect(changed).modified());
      }
    }

    @Override
    public void afterRollback(Session session) {
      changes.clear();
    }
  }

  // endregion

  EventsPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @Test
  void aListenerHearsOfChanges() {
    database.transaction(session -> session.add(Author.of("Frank Herbert")));
    // region listen
    Audit audit = new Audit();
    try (Session session =
        database.session().listener(audit)) { // or Database.builder().listener(…)
      session.query(AUTHOR).one().name("F. Herbert");
      session.commit();
    }
    // endregion
    assertThat(audit.changes).hasSize(1);
    assertThat(audit.changes.get(0)).contains("Author").contains("[name]");
  }

  @Test
  void aRolledBackFlushIsHeard() {
    database.transaction(session -> session.add(Author.of("Frank Herbert")));
    Audit audit = new Audit();
    try (Session session = database.session().listener(audit)) {
      session.query(AUTHOR).one().name("F. Herbert");
      session.flush();
      session.rollback();
    }
    assertThat(audit.changes).isEmpty();
  }
}
