package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Room_.ROOM;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.jdbc.ConnectionEvent;
import dev.aludel.jdbc.ConnectionOptions;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.ScopedSession;
import dev.aludel.session.Session;
import dev.aludel.session.SessionMaker;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions that share their settings, and sessions that are found by where one is. */
class ScopedSessionTest extends ConformanceTest {

  ScopedSessionTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B129")
  void aMakerGivesEachSessionItsSettings() {
    List<Session> made = new ArrayList<>();
    SessionMaker sessions =
        database.sessionMaker().autoflush(false).expireOnCommit(false).with(made::add);
    Room room = Room.of(1, 2);
    try (Session session = sessions.open()) {
      session.add(room);
      assertThat(session.query(ROOM).count()).isZero();
      session.commit();
      sql.assertSendsNothing(() -> assertThat(room.beds()).isEqualTo(2));
    }
    try (Session usual = database.session()) {
      usual.add(Room.of(2, 2));
      assertThat(usual.query(ROOM).count()).isEqualTo(2);
    }
    sessions.transaction(session -> session.add(Room.of(3, 1)));
    assertThat(sessions.<Long>call(session -> session.query(ROOM).count())).isEqualTo(2);
    assertThat(made).hasSize(3);
    SessionMaker readers = database.sessionMaker().options(ConnectionOptions.NONE.readOnly(true));
    assertThatThrownBy(() -> readers.transaction(session -> session.add(Room.of(4, 1))))
        .isInstanceOf(SessionStateException.class)
        .hasMessageContaining("ALU-5342");
  }

  @Test
  @Tag("B129")
  void aSessionIsClosedByAnException() {
    SessionMaker sessions = database.sessionMaker();
    AtomicReference<Session> seen = new AtomicReference<>();
    Room room = Room.of(1, 2);
    assertThatThrownBy(
            () ->
                sessions.transaction(
                    session -> {
                      seen.set(session);
                      session.add(room);
                      session.flush();
                      throw new IllegalStateException("own");
                    }))
        .hasMessage("own");
    assertThatThrownBy(() -> requireNonNull(seen.get()).flush()).hasMessageContaining("ALU-5307");
    assertThat(requireNonNull(seen.get()).state(room)).isEqualTo(ObjectState.TRANSIENT);

    ScopedSession scope = sessions.scoped();
    sql.clear();
    assertThatThrownBy(
            () ->
                scope.run(
                    () -> {
                      scope.session().add(room);
                      scope.session().flush();
                      throw new IllegalStateException("own");
                    }))
        .hasMessage("own");
    assertThat(scope.isPresent()).isFalse();
    assertThat(sql.connections())
        .containsExactly(ConnectionEvent.CHECKOUT, ConnectionEvent.CHECKIN);
    assertThat(database.<Long>call(session -> session.query(ROOM).count())).isZero();
  }

  @Test
  @Tag("B129")
  void eachThreadHasItsOwnSession() throws Exception {
    ScopedSession scope = database.sessionMaker().scoped();
    AtomicReference<Session> other = new AtomicReference<>();
    scope.run(
        () -> {
          Session mine = scope.session();
          assertThat(scope.session()).isSameAs(mine);
          Thread thread = new Thread(() -> scope.run(() -> other.set(scope.session())));
          thread.start();
          join(thread);
          assertThat(other.get()).isNotSameAs(mine);
          assertThatThrownBy(() -> requireNonNull(other.get()).flush())
              .hasMessageContaining("ALU-5307");
          mine.add(Room.of(1, 2));
          mine.commit();
          mine.close();
          assertThat(scope.session()).isNotSameAs(mine);
        });
    assertThat(scope.isPresent()).isFalse();
  }

  @Test
  @Tag("B129")
  void aThreadThatEndsLeavesNothingBehind() throws Exception {
    ScopedSession scope = database.sessionMaker().scoped();
    List<WeakReference<Session>> sessions = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Thread thread = new Thread(() -> sessions.add(new WeakReference<>(scope.session())));
      thread.start();
      join(thread);
    }
    for (int i = 0; i < 50 && sessions.stream().anyMatch(each -> each.get() != null); i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(sessions).allMatch(each -> each.get() == null);
  }

  @Test
  @Tag("B129")
  void aScopeCanBeAnythingThatHasAKey() {
    AtomicReference<String> request = new AtomicReference<>("one");
    ScopedSession scope = database.sessionMaker().scoped(request::get);
    Session one = scope.session();
    one.add(Room.of(1, 2));
    request.set("two");
    assertThat(scope.isPresent()).isFalse();
    Session two = scope.session();
    assertThat(two).isNotSameAs(one);
    scope.remove();
    request.set("one");
    assertThat(scope.session()).isSameAs(one);
    assertThat(scope.<Boolean>call(() -> scope.session().contains(one.iterator().next()))).isTrue();
    assertThat(scope.isPresent()).isFalse();
    assertThat(database.<Long>call(session -> session.query(ROOM).count())).isZero();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
