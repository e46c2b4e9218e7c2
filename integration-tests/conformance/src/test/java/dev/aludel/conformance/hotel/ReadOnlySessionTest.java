package dev.aludel.conformance.hotel;

import static dev.aludel.conformance.hotel.Booking_.BOOKING;
import static dev.aludel.conformance.hotel.Guest_.GUEST;
import static dev.aludel.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.session.Session;
import dev.aludel.session.SessionMaker;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that only read. */
class ReadOnlySessionTest extends ConformanceTest {
  private Session session;

  ReadOnlySessionTest() {
    super(HotelModelsSchema.SCHEMA);
  }

  @BeforeEach
  void begin() {
    Guest ada = Guest.of("Ada", "ada@example.org");
    database.transaction(first -> first.addAll(List.of(ada, Booking.of(2, ada))));
    session = database.readOnlySession();
    sql.clear();
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void objectsAreReadAndLoadLazily() {
    Guest ada = session.query(GUEST).one();
    assertThat(ada.bookings()).extracting(Booking::nights).containsExactly(2);
    assertThat(ada.bookings().get(0).guest()).isSameAs(ada);
    session.commit();
    assertThat(ada.name()).isEqualTo("Ada");
    assertThat(session.dirtyObjects()).isEmpty();
  }

  @Test
  void aSetterIsRefusedByItsName() {
    Guest ada = session.query(GUEST).one();
    refuses(() -> ada.name("Eve"), "change name of Guest#1");
    assertThat(ada.name()).isEqualTo("Ada");
    assertThat(session.inspect(ada).isModified()).isFalse();
    ada.name("Ada"); // Nothing changes.
  }

  @Test
  void aRelationshipIsRefusedFromBothSides() {
    Guest ada = session.query(GUEST).one();
    Booking booking = ada.bookings().get(0);
    refuses(() -> booking.guest(Guest.of("Eve", "e")), "change guest of Booking#1");
    refuses(() -> ada.bookings().remove(booking), "change bookings of Guest#1");
    refuses(() -> ada.bookings().clear(), "change bookings of Guest#1");
    refuses(() -> Booking.of(3, ada), "change a relationship of Guest#1");
  }

  @Test
  void whatWouldBeCalculatedIsRefused() {
    Booking booking = session.query(BOOKING).one();
    refuses(
        () -> BOOKING.nights.set(booking, BOOKING.nights.plus(1)), "change nights of Booking#1");
    assertThat(booking.nights()).isEqualTo(2);
  }

  @Test
  void addDeleteMergeAndFlushAreRefused() {
    Guest ada = session.query(GUEST).one();
    Guest eve = Guest.of("Eve", "eve@example.org");
    refuses(() -> session.add(eve), "add Guest");
    refuses(() -> session.delete(ada), "delete Guest#1");
    refuses(() -> session.merge(eve), "merge Guest");
    refuses(() -> session.mergeWithoutLoading(ada), "merge Guest#1");
    refuses(session::flush, "flush");
    assertThat(session).containsExactly(ada);
  }

  @Test
  void statementsThatWriteAreRefusedBeforeTheyAreSent() {
    sql.assertSendsNothing(
        () ->
            assertThatThrownBy(() -> session.execute(update(BOOKING).set(BOOKING.nights, 9).all()))
                .isInstanceOf(SessionStateException.class)
                .hasMessageStartingWith("ALU-5342"));
  }

  @Test
  void anObjectIsFreeWhenTheSessionIsClosed() {
    Guest ada = session.query(GUEST).one();
    session.close();
    ada.name("Ada Lovelace");
    database.transaction(writing -> writing.merge(ada));
    assertThat(database.<String>call(other -> other.query(GUEST).one().name()))
        .isEqualTo("Ada Lovelace");
  }

  @Test
  void aMakerOpensThem() {
    SessionMaker reading = database.sessionMaker().readOnly();
    assertThat(reading.<Boolean>call(Session::isReadOnly)).isTrue();
    assertThat(database.<Boolean>call(Session::isReadOnly)).isFalse();
    assertThat(reading.<String>call(each -> each.query(GUEST).one().name())).isEqualTo("Ada");
  }

  private static void refuses(ThrowingCallable wish, String named) {
    assertThatThrownBy(wish)
        .isInstanceOf(SessionStateException.class)
        .hasMessageStartingWith("ALU-5375: A session that only reads was asked to " + named);
  }
}
