package dev.aludel.conformance.library;

import static dev.aludel.conformance.library.Author_.AUTHOR;
import static dev.aludel.conformance.library.Book_.BOOK;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.ChangeStatement;
import dev.aludel.query.Condition;
import dev.aludel.query.EntityTable;
import dev.aludel.session.Session;
import dev.aludel.session.SessionListener;
import dev.aludel.session.SessionMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What listeners hear, in which order, and what they may do. */
class ListenerTest extends LibraryTest {

  @Test
  @Tag("B134")
  void aCommitIsHeardInTheOrderOfSqlalchemy() {
    Events events = new Events();
    try (Session session = database.session().listener(events)) {
      session.add(Book.of("New"));
      session.commit();
      assertThat(events.heard())
          .containsExactly(
              "beforeAttach Book#new",
              "afterAttach Book#new",
              "Book TRANSIENT to PENDING",
              "beforeCommit",
              "beforeFlush [Book#new]",
              "afterBegin",
              "afterFlush [Book#1]",
              "Book PENDING to PERSISTENT",
              "afterFlushPostExec []",
              "afterCommit");
      session.commit();
      assertThat(events.heard()).containsExactly("beforeCommit", "afterCommit");
    }
  }

  @Test
  @Tag("B134")
  void aRollbackIsHeardWithTheMovesOfObjects() {
    Author ada = library();
    Events events = new Events();
    try (Session session = database.session().listener(events)) {
      Book letters = session.getOrFail(BOOK, ada.books().get(1).id());
      session.add(Author.of("Flushed"));
      session.delete(letters);
      session.flush();
      session.add(Author.of("Pending"));
      events.heard();
      session.rollback();
      assertThat(events.heard())
          .containsExactly(
              "afterRollback",
              "Author PENDING to TRANSIENT",
              "Book DELETED to PERSISTENT",
              "Author PERSISTENT to TRANSIENT",
              "afterSoftRollback");
      session.rollback();
      assertThat(events.heard()).containsExactly("afterSoftRollback");
    }
  }

  @Test
  @Tag("B134")
  void whatACloseRollsBackIsHeard() {
    Events events = new Events();
    Session session = database.session().listener(events);
    session.add(Author.of("Flushed"));
    session.flush();
    events.heard();
    session.close();
    assertThat(events.heard()).containsExactly("afterRollback", "Author PERSISTENT to TRANSIENT");
    session.close();
    session = database.session().listener(events);
    session.query(BOOK).list();
    events.heard();
    session.invalidate();
    assertThat(events.heard()).containsExactly("afterRollback");
  }

  @Test
  @Tag("B134")
  void aCloseWithoutATransactionIsNoRollback() {
    library();
    Events events = new Events();
    try (Session session = database.session().listener(events)) {
      session.query(BOOK).where(BOOK.title.eq("Notes")).one();
      session.commit();
      events.heard();
    }
    assertThat(events.heard()).containsExactly("Book PERSISTENT to DETACHED");
    try (Session session = database.session().listener(events)) {
      session.add(Subject.of("LOG", "Again"));
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);
      assertThat(events.heard()).contains("afterRollback");
    }
    assertThat(events.heard()).isEmpty();
  }

  @Test
  @Tag("B134")
  void aTransactionThatThrowsIsHeardToBeRolledBack() {
    Events events = new Events();
    SessionMaker sessions = database.sessionMaker().with(each -> each.listener(events));
    assertThatThrownBy(
            () ->
                sessions.transaction(
                    session -> {
                      session.add(Author.of("Flushed"));
                      session.flush();
                      events.heard();
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no")
        .hasNoSuppressedExceptions();
    assertThat(events.heard()).containsExactly("afterRollback", "Author PERSISTENT to TRANSIENT");
    assertThat(sessions.<Long>call(session -> session.query(AUTHOR).count())).isZero();
  }

  @Test
  @Tag("B134")
  void whatAListenerThrowsThenDoesNotHideWhy() {
    SessionListener failing =
        new SessionListener() {
          @Override
          public void afterRollback(Session session) {
            throw new IllegalArgumentException("listener");
          }
        };
    SessionMaker sessions = database.sessionMaker().with(each -> each.listener(failing));
    assertThatThrownBy(
            () ->
                sessions.transaction(
                    session -> {
                      session.query(BOOK).list();
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  @Test
  @Tag("B134")
  void aDeletedObjectMovesWithTheFlushAndWithTheCommit() {
    library();
    Events events = new Events();
    try (Session session = database.session()) {
      session.delete(session.getOrFail(BOOK, 2L));
      session.listener(events);
      session.commit();
      assertThat(events.heard())
          .containsExactly(
              "beforeCommit",
              "beforeFlush []",
              "afterFlush []",
              "Book PERSISTENT to DELETED",
              "afterFlushPostExec []",
              "afterCommit",
              "Book DELETED to DETACHED");
    }
  }

  @Test
  @Tag("B134")
  void loadingRefreshingAndLeavingAreHeard() {
    library();
    Events events = new Events();
    try (Session session = database.session().listener(events)) {
      Book book = session.getOrFail(BOOK, 1L);
      session.expire(book);
      assertThat(book.title()).isEqualTo("Notes");
      session.expunge(book);
      session.add(book);
    }
    assertThat(events.heard())
        .containsExactly(
            "afterBegin",
            "loaded Book#1",
            "refreshed Book#1",
            "Book PERSISTENT to DETACHED",
            "beforeAttach Book#1",
            "afterAttach Book#1",
            "Book DETACHED to PERSISTENT",
            "afterRollback",
            "Book PERSISTENT to DETACHED");
  }

  @Test
  @Tag("B134")
  void whatAListenerAddsBeforeAFlushIsWrittenWithIt() {
    try (Session session =
        database
            .session()
            .listener(
                new SessionListener() {
                  @Override
                  public void beforeFlush(Session flushing) {
                    if (flushing.newObjects().size() == 1) {
                      flushing.add(Author.of("Listener"));
                    }
                  }
                })) {
      session.add(Book.of("New"));
      session.commit();
      assertThat(session.query(AUTHOR).one().name()).isEqualTo("Listener");
    }
  }

  @Test
  @Tag("B134")
  void withinAFlushNothingFlushesOrEndsTheTransaction() {
    for (Consumer<Session> wish :
        List.<Consumer<Session>>of(
            Session::flush, Session::commit, Session::rollback, Session::close)) {
      try (Session session = database.session().listener(new BeforeFlush(wish))) {
        session.add(Book.of("New"));
        assertThatThrownBy(session::flush)
            .isInstanceOf(SessionStateException.class)
            .hasMessageStartingWith("ALU-5328: The session is flushing");
        assertThat(session.newObjects()).hasSize(1);
      }
    }
  }

  @Test
  @Tag("B134")
  void afterACommitNothingCanBeSent() {
    List<Throwable> refused = new ArrayList<>();
    Consumer<Consumer<Session>> attempt =
        wish -> {
          try (Session session = database.session()) {
            session.listener(
                new SessionListener() {
                  @Override
                  public void afterCommit(Session committing) {
                    wish.accept(committing);
                  }
                });
            session.add(Book.of("New"));
            session.commit();
          } catch (SessionStateException e) {
            refused.add(e);
          }
        };
    attempt.accept(session -> session.query(BOOK).count());
    attempt.accept(Session::commit);
    assertThat(refused)
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("ALU-5360: A listener was called by afterCommit, and asked the")
                    .contains("send a statement"),
            second -> assertThat(second).contains("commit"));
    try (Session session = database.session()) {
      assertThat(session.query(BOOK).count()).isEqualTo(2);
    }
  }

  @Test
  @Tag("B134")
  void aListenerThatThrowsWithinAFlushMakesItFail() {
    Book book = Book.of("New");
    try (Session session =
        database
            .session()
            .listener(
                new SessionListener() {
                  @Override
                  public void afterFlush(Session flushing) {
                    throw new IllegalStateException("no");
                  }
                })) {
      session.add(book);
      assertThatThrownBy(session::flush).isInstanceOf(IllegalStateException.class);
      assertThat(session.state(book)).isEqualTo(ObjectState.TRANSIENT);
      assertThatThrownBy(() -> session.query(BOOK).count()).hasMessageStartingWith("ALU-5320");
      session.rollback();
      assertThat(session.query(BOOK).count()).isZero();
    }
  }

  @Test
  @Tag("B134")
  void aListenerCanRefuseAnObject() {
    Book book = Book.of("New");
    try (Session session =
        database
            .session()
            .listener(
                new SessionListener() {
                  @Override
                  public void beforeAttach(Session attaching, Object entity) {
                    throw new IllegalArgumentException("not this one");
                  }
                })) {
      assertThatThrownBy(() -> session.add(book)).isInstanceOf(IllegalArgumentException.class);
      assertThat(session.state(book)).isEqualTo(ObjectState.TRANSIENT);
      sql.assertSendsNothing(session::flush);
    }
  }

  @Test
  @Tag("B134")
  void aCommitThatFindsMoreToFlushEachTimeIsStopped() {
    try (Session session =
        database
            .session()
            .listener(
                new SessionListener() {
                  @Override
                  public void afterFlushPostExec(Session flushing) {
                    flushing.add(Author.of("Another"));
                  }
                })) {
      session.add(Author.of("First"));
      assertThatThrownBy(session::commit)
          .isInstanceOf(SessionStateException.class)
          .hasMessageStartingWith("ALU-5361: A commit flushed 100 times");
    }
  }

  @Test
  @Tag("B134")
  void bulkChangesAreHeard() {
    library();
    Events events = new Events();
    try (Session session = database.session().listener(events)) {
      session.execute(update(BOOK).set(BOOK.copies, 3).all());
      assertThat(events.heard()).containsExactly("beforeBulk", "afterBegin", "afterBulk 2");
    }
  }

  @Test
  void queriesGetWhatListenersAskOfTheirRows() {
    library();
    try (Session session =
        database
            .session()
            .listener(
                new SessionListener() {
                  @Override
                  public List<Condition> criteria(
                      Session asking, EntityTable<?, ?> table, Set<String> options) {
                    return table instanceof Book_ book
                        ? List.of(book.title.ne("Letters"))
                        : List.of();
                  }
                })) {
      assertThat(session.query(BOOK).list()).extracting(Book::title).containsExactly("Notes");
      assertThat(session.query(BOOK).count()).isOne();
      assertThat(session.query(AUTHOR).count()).isOne();
    }
  }

  @Test
  @Tag("B118")
  void anAutoflushThatFailsSaysWhichObjectAndWhichQuery() {
    library();
    try (Session session = database.session()) {
      session.add(Subject.of("LOG", "Again"));
      assertThatThrownBy(() -> session.query(BOOK).list())
          .hasMessageStartingWith("ALU-5101")
          .hasMessageContaining("(insert subjects(code, name) x1: Subject#LOG)")
          .hasMessageContaining(
              "(flushed before select id, title, copies, author_id from books; see");
    }
  }

  @Test
  @Tag("B118")
  void readingFlushesFirstUnlessThatIsSwitchedOff() {
    library();
    try (Session session = database.session()) {
      Book book = session.getOrFail(BOOK, 1L);
      book.title("Sketches");
      session.withoutAutoflush(
          () -> assertThat(session.query(BOOK).where(BOOK.title.eq("Sketches")).list()).isEmpty());
      assertThat(session.query(BOOK).where(BOOK.title.eq("Sketches")).withoutAutoflush().list())
          .isEmpty();
      assertThat(session.query(BOOK).where(BOOK.title.eq("Sketches")).exists()).isTrue();

      book.title("Poems");
      sql.assertSendsNothing(() -> session.getOrFail(BOOK, 1L));
      String updated = "update books set title = ? where id = ?";
      sql.clear();
      assertThat(book.subjects()).hasSize(1);
      assertThat(sql.texts()).hasSize(2).startsWith(updated);
      book.title("Letters");
      sql.assertSends(() -> session.get(BOOK, 77L), updated, BOOK_ROW);
      book.title("Plays");
      session.autoflush(false);
      sql.assertSends(() -> session.get(BOOK, 78L), BOOK_ROW);
      sql.assertSends(session::flush, updated);
      sql.assertSendsNothing(session::flush);
    }
  }

  /** Asks for something within a flush. */
  private record BeforeFlush(Consumer<Session> wish) implements SessionListener {
    @Override
    public void beforeFlush(Session session) {
      wish.accept(session);
    }
  }

  /** Writes down what it hears. */
  private static final class Events implements SessionListener {
    private final List<String> events = new ArrayList<>();

    List<String> heard() {
      List<String> heard = List.copyOf(events);
      events.clear();
      return heard;
    }

    @Override
    public void beforeFlush(Session session) {
      events.add("beforeFlush " + session.newObjects());
    }

    @Override
    public void afterFlush(Session session) {
      events.add("afterFlush " + session.newObjects());
    }

    @Override
    public void afterFlushPostExec(Session session) {
      events.add("afterFlushPostExec " + session.newObjects());
    }

    @Override
    public void afterBegin(Session session) {
      events.add("afterBegin");
    }

    @Override
    public void beforeCommit(Session session) {
      events.add("beforeCommit");
    }

    @Override
    public void afterCommit(Session session) {
      events.add("afterCommit");
    }

    @Override
    public void afterRollback(Session session) {
      events.add("afterRollback");
    }

    @Override
    public void afterSoftRollback(Session session) {
      events.add("afterSoftRollback");
    }

    @Override
    public void beforeAttach(Session session, Object entity) {
      events.add("beforeAttach " + entity);
    }

    @Override
    public void afterAttach(Session session, Object entity) {
      events.add("afterAttach " + entity);
    }

    @Override
    public void moved(Session session, Object entity, ObjectState from, ObjectState to) {
      String model = entity.toString().replaceFirst("#.*", "");
      events.add(model + " " + from + " to " + to);
    }

    @Override
    public void loadedAsPersistent(Session session, Object entity) {
      events.add("loaded " + entity);
    }

    @Override
    public void refreshed(Session session, Object entity) {
      events.add("refreshed " + entity);
    }

    @Override
    public void beforeBulkChange(Session session, ChangeStatement statement) {
      events.add("beforeBulk");
    }

    @Override
    public void afterBulkChange(Session session, ChangeStatement statement, long rows) {
      events.add("afterBulk " + rows);
    }
  }
}
