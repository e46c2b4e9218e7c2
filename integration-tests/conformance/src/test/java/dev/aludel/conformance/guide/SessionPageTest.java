package dev.aludel.conformance.guide;

import static dev.aludel.conformance.guide.library.Author_.AUTHOR;
import static dev.aludel.conformance.guide.library.Book_.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.guide.library.Author;
import dev.aludel.conformance.guide.library.Book;
import dev.aludel.conformance.guide.library.Book_;
import dev.aludel.conformance.guide.library.LibrarySchema;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Condition;
import dev.aludel.query.CoreTable;
import dev.aludel.query.EntityTable;
import dev.aludel.session.ScopedSession;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import dev.aludel.session.SessionMaker;
import dev.aludel.type.ValueTypes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code sessions.md}. */
class SessionPageTest extends PageTest {

  SessionPageTest() {
    super(LibrarySchema.SCHEMA);
  }

  @Test
  void theLifeOfAnObject() {
    // region life
    Author author = Author.of("Stanisław Lem"); // TRANSIENT: the session does not know it
    Session session = database.session();
    session.add(author); // PENDING: inserted by the next flush
    session.flush(); // PERSISTENT: it has a row, and its key
    assertThat(session.state(author)).isEqualTo(ObjectState.PERSISTENT);
    session.delete(author); // still PERSISTENT: deleted by the next flush
    session.flush(); // DELETED, until the transaction ends
    assertThat(session.state(author)).isEqualTo(ObjectState.DELETED);
    session.rollback(); // TRANSIENT again: its insert was rolled back too
    assertThat(session.state(author)).isEqualTo(ObjectState.TRANSIENT);
    session.close(); // what is persistent then is DETACHED, and keeps what it has loaded
    // endregion
  }

  // region present
  /** Books of which no copy is left are out of sight. */
  static final class Present implements SessionListener {
    static final String ALL_BOOKS = "allBooks";

    @Override
    public List<Condition> criteria(Session session, EntityTable<?, ?> table, Set<String> options) {
      return table instanceof Book_ book && !options.contains(ALL_BOOKS)
          ? List.of(book.copies.gt(0))
          : List.of();
    }
  }

  // endregion
  // region tenant
  /** Of every model with such a column only the rows of the session's tenant. */
  static final class OfTenant implements SessionListener {
    @Override
    public List<Condition> criteria(Session session, EntityTable<?, ?> table, Set<String> options) {
      Long tenant = (Long) session.info().get("tenant");
      return table.aludelTable().hasColumn("tenant")
          ? List.of(CoreTable.of(table).number("tenant", ValueTypes::longInteger).eq(tenant))
          : List.of();
    }
  }

  // endregion

  @Test
  void criteria() {
    database.transaction(
        session -> {
          Author lem = Author.of("Stanisław Lem");
          Book lost = Book.of("Solaris", lem);
          lost.copies(0);
          session.addAll(List.of(lem, lost, Book.of("Fiasco", lem)));
        });
    try (Session session = database.session().listener(new Present()).listener(new OfTenant())) {
      sends(
          "criteria",
          () -> {
            // region criteria
            Author lem = session.query(AUTHOR).where(AUTHOR.books.any()).one();
            List<Book> books = lem.books(); // without Solaris
            List<Book> all = session.query(BOOK).option(Present.ALL_BOOKS).list();
            // endregion
            assertThat(books).hasSize(1);
            assertThat(all).hasSize(2);
          });
    }
  }

  @Test
  void oneRowIsOneObject() {
    long id = save();
    try (Session session = database.session()) {
      sends(
          "identity",
          () -> {
            // region identity
            Author lem = session.get(AUTHOR, id).orElseThrow();
            Author again = session.get(AUTHOR, id).orElseThrow(); // no SQL
            Author found = session.query(AUTHOR).where(AUTHOR.name.startsWith("Stan")).one();
            // endregion
            assertThat(lem).isSameAs(again).isSameAs(found);
          });
    }
  }

  @Test
  void objectsLoadAgainAfterACommit() {
    long id = save();
    try (Session session = database.session()) {
      Author lem = session.get(AUTHOR, id).orElseThrow();
      session.commit();
      sends("expired", () -> assertThat(lem.name()).isEqualTo("Stanisław Lem"));
    }
  }

  @Test
  void partsAreLoadedAgain() {
    long id = save();
    try (Session session = database.session()) {
      Author lem = session.get(AUTHOR, id).orElseThrow();
      sends(
          "refresh",
          () -> {
            // region refresh
            session.refresh(lem, AUTHOR.name); // now
            session.expire(lem); // when it is next read
            // endregion
          });
    }
  }

  @Test
  void aDetachedObjectKeepsWhatItHas() {
    save();
    // region detached
    Author lem = database.call(session -> session.query(AUTHOR).one());
    lem.name(); // was loaded, can be read
    // endregion
    assertThat(lem.name()).isEqualTo("Stanisław Lem");
    fails(
        "detached",
        () -> {
          // region lazy
          lem.books(); // a list that loads when it is read
          int books = lem.books().size(); // too late
          // endregion
          assertThat(books).isZero();
        });
  }

  @Test
  void aSessionMayOnlyRead() {
    save();
    fails(
        "readOnly",
        () -> {
          // region readOnly
          try (Session session = database.readOnlySession()) {
            Author lem = session.query(AUTHOR).one(); // loads as in any other session
            lem.name("S. Lem"); // refused: nothing is ever written
          }
          // endregion
        });
  }

  @Test
  void aDetachedObjectIsAddedAgain() {
    save();
    Author lem = database.call(session -> session.query(AUTHOR).one());
    sends(
        "attach",
        () -> {
          // region attach
          lem.name("S. Lem");
          database.transaction(session -> session.add(lem)); // persistent again, changes and all
          // endregion
        });
  }

  @Test
  void aDetachedObjectIsMerged() {
    save();
    Author detached = database.call(session -> session.query(AUTHOR).one());
    detached.name("S. Lem");
    sends(
        "merge",
        () -> {
          // region merge
          database.transaction(
              session -> {
                Author merged = session.merge(detached); // the session's own object
                assertThat(merged).isNotSameAs(detached);
              });
          // endregion
        });
  }

  private long save() {
    Author lem = Author.of("Stanisław Lem");
    Book.of("Solaris", lem);
    database.transaction(session -> session.add(lem));
    return lem.id();
  }

  @Test
  void sessionsBeginWithTheSameSettings() {
    save();
    // region maker
    SessionMaker sessions =
        database.sessionMaker().expireOnCommit(false).with(each -> each.raiseOnLazyLoad(true));

    String name = sessions.call(session -> session.query(AUTHOR).one().name());
    // endregion
    assertThat(name).isEqualTo("Stanisław Lem");
  }

  @Test
  void aSessionIsFoundByItsThread() {
    // region scoped
    ScopedSession scope = database.sessionMaker().scoped(); // made once, shared by all threads

    scope.run( // what a filter does around a request
        () -> {
          scope.session().add(Author.of("Stanisław Lem"));
          assertThat(scope.session().newObjects()).hasSize(1); // the same session
          scope.session().commit();
        });

    assertThat(scope.isPresent()).isFalse(); // closed; the next call opens another
    // endregion
    assertThat(database.<Long>call(session -> session.query(AUTHOR).count())).isEqualTo(1);
  }
}
