package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Booking_.BOOKING;
import static dev.aludel.conformance.hotel.Guest_.GUEST;
import static dev.aludel.conformance.hotel.Room_.ROOM;
import static dev.aludel.jdbc.TransactionEvent.BEGIN;
import static dev.aludel.jdbc.TransactionEvent.COMMIT;
import static dev.aludel.jdbc.TransactionEvent.RELEASE_SAVEPOINT;
import static dev.aludel.jdbc.TransactionEvent.ROLLBACK_TO_SAVEPOINT;
import static dev.aludel.jdbc.TransactionEvent.SAVEPOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.CheckViolationException;
import dev.aludel.error.ErrorCode;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.mapping.ObjectState;
import dev.aludel.query.Sql;
import dev.aludel.session.Savepoint;
import dev.aludel.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Points inside a transaction to which one can go back: in the database, and in the objects. */
class SavepointTest extends ConformanceTest {

  private static final String INSERT_GUEST = "insert into guests (name, mail) values (?, ?)";
  private static final String LOAD_GUEST = "select id, name, mail from guests where id = ?";

  SavepointTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("A099")
  @Tag("B097")
  @Tag("B122")
  void rollbackKeepsTheOuterWorkInTheDatabaseAndInTheObjects() {
    Guest changed = saved("changed");
    Guest deleted = saved("deleted");
    Guest outside = saved("outside");
    try (Session session = database.session()) {
      session.addAll(List.of(changed, deleted, outside));
      Guest outer = Guest.of("outer", "outer@example.org");
      session.add(outer);
      outside.name("renamed");
      Guest inner = Guest.of("inner", "inner@example.org");
      try (Savepoint savepoint = session.beginNested()) {
        session.add(inner);
        session.delete(deleted);
        changed.name("other");
        session.flush();
        assertThat(inner.id()).isNotNull();
        savepoint.rollback();
      }

      assertThat(session.state(inner)).isEqualTo(ObjectState.TRANSIENT);
      assertThatThrownBy(inner::id).isInstanceOf(UnsetAttributeException.class);
      assertThat(session.state(deleted)).isEqualTo(ObjectState.PERSISTENT);
      assertThat(session.state(outer)).isEqualTo(ObjectState.PERSISTENT);
      sql.assertSendsNothing(
          () -> {
            assertThat(outside.name()).isEqualTo("renamed");
            assertThat(outer.name()).isEqualTo("outer");
            assertThat(deleted.mail()).isEqualTo("deleted@example.org");
          });
      sql.assertSends(() -> assertThat(changed.name()).isEqualTo("changed"), LOAD_GUEST);
      session.commit();
    }
    assertThat(names()).containsExactly("changed", "deleted", "outer", "renamed");
  }

  @Test
  @Tag("B122")
  void itBeginsWithAFlushAndEndsWithOne() {
    try (Session session = database.session()) {
      session.add(Guest.of("outer", "o"));
      sql.clear();
      Savepoint savepoint = session.beginNested();
      assertThat(sql.transactions()).containsExactly(BEGIN, SAVEPOINT);
      assertThat(sql.texts()).hasSize(1);
      session.add(Guest.of("inner", "i"));
      sql.clear();
      savepoint.commit();
      assertThat(sql.transactions()).containsExactly(RELEASE_SAVEPOINT);
      assertThat(sql.texts()).hasSize(1);
      sql.clear();
      session.commit();
      assertThat(sql.transactions()).containsExactly(COMMIT);
    }
    assertThat(names()).containsExactly("inner", "outer");
  }

  @Test
  @Tag("B097")
  @Tag("B122")
  void savepointsAreInsideEachOtherAtAnyDepth() {
    try (Session session = database.session()) {
      Guest one = add(session, "one");
      try (Savepoint first = session.beginNested()) {
        Guest two = add(session, "two");
        try (Savepoint second = session.beginNested()) {
          Guest three = add(session, "three");
          try (Savepoint third = session.beginNested()) {
            add(session, "four");
            third.commit();
          }
          second.rollback();
          assertThat(session.state(three)).isEqualTo(ObjectState.TRANSIENT);
        }
        add(session, "five");
        first.commit();
        assertThat(session.state(two)).isEqualTo(ObjectState.PERSISTENT);
      }
      assertThat(session.state(one)).isEqualTo(ObjectState.PERSISTENT);
      session.commit();
    }
    assertThat(names()).containsExactly("five", "one", "two");
  }

  @Test
  void whatAnInnerOneCommittedIsUndoneByTheOuterOne() {
    Guest guest = saved("guest");
    Guest doomed = saved("doomed");
    try (Session session = database.session()) {
      session.addAll(List.of(guest, doomed));
      Guest fresh = Guest.of("fresh", "f");
      try (Savepoint outer = session.beginNested()) {
        session.nested(
            () -> {
              session.add(fresh);
              session.delete(doomed);
              guest.name("changed");
            });
        assertThat(outer.isActive()).isTrue();
      }
      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(doomed)).isEqualTo(ObjectState.PERSISTENT);
      assertThat(guest.name()).isEqualTo("guest");
      session.rollback();
      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      session.add(fresh);
      session.commit();
    }
    assertThat(names()).containsExactly("doomed", "fresh", "guest");
  }

  @Test
  void aFlushThatFailsInsideUndoesNoMoreThanThat() {
    Guest ada = saved("ada");
    try (Session session = database.session()) {
      session.add(ada);
      Guest outer = add(session, "outer");
      Guest twin = Guest.of("twin", "ada@example.org");
      Savepoint savepoint = session.beginNested();
      Guest before = add(session, "before");
      session.flush();
      session.add(twin);
      assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class);

      assertThat(session.state(twin)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(before)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(outer)).isEqualTo(ObjectState.PERSISTENT);
      assertCoded(ErrorCode.FLUSH_FAILED_BEFORE, () -> session.query(GUEST).count());
      assertCoded(ErrorCode.FLUSH_FAILED_BEFORE, savepoint::commit);
      assertCoded(ErrorCode.FLUSH_FAILED_BEFORE, session::commit);
      savepoint.rollback();

      assertThat(session.query(GUEST).count()).isEqualTo(2);
      add(session, "after");
      session.commit();
    }
    assertThat(names()).containsExactly("ada", "after", "outer");
  }

  @Test
  void aRowThatIsRejectedLeavesTheOthersOfALoop() {
    List<String> rejected = new ArrayList<>();
    try (Session session = database.session()) {
      for (String mail : List.of("a", "b", "a", "c", "b")) {
        try (Savepoint savepoint = session.beginNested()) {
          session.add(Guest.of(mail, mail));
          savepoint.commit();
        } catch (UniqueViolationException e) {
          rejected.add(mail);
        }
      }
      session.commit();
    }
    assertThat(rejected).containsExactly("a", "b");
    assertThat(names()).containsExactly("a", "b", "c");
  }

  @Test
  void workThatThrowsIsUndoneAndItsExceptionIsThrown() {
    IllegalStateException own = new IllegalStateException("own");
    try (Session session = database.session()) {
      add(session, "outer");
      assertThatThrownBy(
              () ->
                  session.nested(
                      () -> {
                        add(session, "inner");
                        throw own;
                      }))
          .isSameAs(own)
          .hasNoSuppressedExceptions();
      session.commit();
    }
    assertThat(names()).containsExactly("outer");
  }

  @Test
  void aStatementThatFailsInsideIsForgottenByItsRollback() {
    try (Session session = database.session()) {
      Guest guest = add(session, "guest");
      try (Savepoint savepoint = session.beginNested()) {
        Booking booking = Booking.of(2, guest);
        session.add(booking);
        session.flush();
        assertThatThrownBy(() -> session.execute(Sql.update(BOOKING).set(BOOKING.nights, 0).all()))
            .isInstanceOf(CheckViolationException.class);
        savepoint.rollback();
      }
      assertThat(guest.name()).isEqualTo("guest");
      assertThat(session.query(BOOKING).count()).isZero();
      assertThat(guest.bookings()).isEmpty();
    }
  }

  @Test
  void aStatementThatChangedRowsInsideExpiresThem() {
    Guest guest = saved("guest");
    Room room = Room.of(1, 2);
    try (Session session = database.session()) {
      session.add(guest);
      session.add(room);
      try (Savepoint savepoint = session.beginNested()) {
        session.execute(Sql.update(ROOM).set(ROOM.beds, 3).all());
        assertThat(room.beds()).isEqualTo(3);
        savepoint.rollback();
      }
      assertThat(room.beds()).isEqualTo(2);
      sql.assertSendsNothing(() -> assertThat(guest.name()).isEqualTo("guest"));
    }
  }

  @Test
  void whatWasChangedAndNotFlushedInsideIsUndoneToo() {
    Guest guest = saved("guest");
    try (Session session = database.session()) {
      session.add(guest);
      Savepoint savepoint = session.beginNested();
      guest.name("changed");
      Guest pending = Guest.of("pending", "p");
      session.add(pending);
      sql.assertSendsNothing(savepoint::rollback);
      assertThat(sql.transactions()).containsExactly(ROLLBACK_TO_SAVEPOINT, RELEASE_SAVEPOINT);
      assertThat(guest.name()).isEqualTo("guest");
      assertThat(session.state(pending)).isEqualTo(ObjectState.TRANSIENT);
      sql.assertSendsNothing(session::flush);
    }
  }

  /** SQLAlchemy leaves the list without the booking that is there again. */
  @Test
  void aListThatWasLoadedAfterADeleteLoadsAgain() {
    Guest guest = saved("guest");
    Booking kept = Booking.of(1, guest);
    database.transaction(session -> session.add(kept));
    try (Session session = database.session()) {
      Guest found = session.query(GUEST).one();
      try (Savepoint savepoint = session.beginNested()) {
        session.delete(session.query(BOOKING).one());
        session.flush();
        assertThat(found.bookings()).isEmpty();
        savepoint.rollback();
      }
      assertThat(found.bookings()).extracting(Booking::nights).containsExactly(1);
    }
  }

  @Test
  void anObjectOfTheOuterWorkThatIsDeletedInsideIsThereAgain() {
    try (Session session = database.session()) {
      Guest guest = add(session, "guest");
      session.flush();
      Long id = guest.id();
      session.nested(() -> session.query(GUEST).count());
      try (Savepoint savepoint = session.beginNested()) {
        session.delete(guest);
        session.flush();
        assertThat(session.state(guest)).isEqualTo(ObjectState.DELETED);
        savepoint.rollback();
      }
      assertThat(session.state(guest)).isEqualTo(ObjectState.PERSISTENT);
      assertThat(session.get(GUEST, id)).containsSame(guest);
      session.rollback();
      assertThat(session.state(guest)).isEqualTo(ObjectState.TRANSIENT);
      assertThatThrownBy(guest::id).isInstanceOf(UnsetAttributeException.class);
    }
  }

  @Test
  void aKeyThatWasChangedInsideIsTheOldOneAgain() {
    Room room = Room.of(1, 2);
    database.transaction(session -> session.add(room));
    try (Session session = database.session()) {
      session.add(room);
      try (Savepoint savepoint = session.beginNested()) {
        room.number(7);
        session.flush();
        assertThat(session.get(ROOM, 7)).containsSame(room);
        savepoint.rollback();
      }
      assertThat(session.get(ROOM, 7)).isEmpty();
      assertThat(session.get(ROOM, 1)).containsSame(room);
      assertThat(room.number()).isEqualTo(1);
    }
  }

  @Test
  void aKeyThatWasChangedIsTheOldOneAfterARollback() {
    Room flushed = Room.of(1, 2);
    Room unflushed = Room.of(2, 2);
    database.transaction(session -> session.addAll(List.of(flushed, unflushed)));
    try (Session session = database.session()) {
      session.addAll(List.of(flushed, unflushed));
      flushed.number(7);
      session.flush();
      unflushed.number(8);
      session.rollback();

      assertThat(flushed.number()).isEqualTo(1);
      assertThat(unflushed.number()).isEqualTo(2);
      flushed.beds(3);
      unflushed.beds(3);
      session.commit();
      assertThat(session.query(ROOM).where(ROOM.beds.eq(3)).count()).isEqualTo(2);
    }
  }

  @Test
  @Tag("B122")
  void theTransactionEndsWithItsSavepoints() {
    try (Session session = database.session()) {
      Savepoint committed = session.beginNested();
      Savepoint inner = session.beginNested();
      add(session, "kept");
      session.commit();
      assertThat(committed.isActive()).isFalse();
      assertCoded(ErrorCode.SAVEPOINT_HAS_ENDED, committed::commit);
      assertCoded(ErrorCode.SAVEPOINT_HAS_ENDED, inner::rollback);
      inner.close();

      Savepoint undone = session.beginNested();
      add(session, "lost");
      session.rollback();
      assertCoded(ErrorCode.SAVEPOINT_HAS_ENDED, undone::rollback);
      undone.close();
      session.commit();
    }
    assertThat(names()).containsExactly("kept");
  }

  @Test
  void whoEndsASavepointEndsThoseInsideItInTheSameWay() {
    try (Session session = database.session()) {
      Savepoint outer = session.beginNested();
      Savepoint inner = session.beginNested();
      add(session, "kept");
      outer.commit();
      assertCoded(ErrorCode.SAVEPOINT_HAS_ENDED, inner::rollback);

      Savepoint second = session.beginNested();
      Savepoint within = session.beginNested();
      add(session, "lost");
      within.commit();
      Savepoint next = session.beginNested();
      second.rollback();
      assertCoded(ErrorCode.SAVEPOINT_HAS_ENDED, next::commit);
      session.commit();
    }
    assertThat(names()).containsExactly("kept");
  }

  @Test
  void aClosedSessionHasNoSavepoint() {
    Guest guest = Guest.of("guest", "g");
    Session session = database.session();
    Savepoint savepoint = session.beginNested();
    session.add(guest);
    session.flush();
    session.close();
    assertThat(session.state(guest)).isEqualTo(ObjectState.TRANSIENT);
    savepoint.close();
    assertCoded(ErrorCode.SAVEPOINT_HAS_ENDED, savepoint::commit);
    assertCoded(ErrorCode.SESSION_IS_CLOSED, session::beginNested);
    assertThat(names()).isEmpty();
  }

  @Test
  void manySavepointsOneAfterTheOtherCostNothingLater() {
    try (Session session = database.session()) {
      for (int i = 0; i < 1000; i++) {
        Guest guest = Guest.of("g" + i, "g" + i);
        Savepoint savepoint = session.beginNested();
        session.add(guest);
        if (i % 2 == 0) {
          savepoint.commit();
        } else {
          savepoint.close();
        }
      }
      session.commit();
    }
    assertThat(names()).hasSize(500);
  }

  private static Guest add(Session session, String name) {
    Guest guest = Guest.of(name, name + "@example.org");
    session.add(guest);
    return guest;
  }

  private Guest saved(String name) {
    Guest guest = Guest.of(name, name + "@example.org");
    database.transaction(session -> session.add(guest));
    return guest;
  }

  private List<String> names() {
    return database.call(
        session -> session.query(GUEST).list().stream().map(Guest::name).sorted().toList());
  }

  private static void assertCoded(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            SessionStateException.class, thrown -> assertThat(thrown.code()).isEqualTo(code));
  }
}
