package dev.aludel.conformance.hostel;

import static dev.aludel.conformance.hostel.Booking_.BOOKING;
import static dev.aludel.conformance.hostel.Guest_.GUEST;
import static dev.aludel.conformance.hostel.Room_.ROOM;
import static dev.aludel.conformance.hostel.Transfer_.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.MappingException;
import dev.aludel.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Composite foreign keys that share a column, and several relationships between two models. */
class OverlappingKeysTest extends ConformanceTest {
  private final Room room = Room.of(1, 101);
  private final Guest guest = Guest.of(1, 7);

  OverlappingKeysTest() {
    super(HostelModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B172")
  void twoForeignKeysShareTheColumnOfTheTenant() {
    database.transaction(session -> session.add(Booking.of(room, guest)));

    try (Session session = database.session()) {
      Booking found = session.query(BOOKING).one();
      assertThat(found.hotelId()).isEqualTo(1);
      assertThat(found.room().number()).isEqualTo(101);
      assertThat(found.guest()).isNotNull();
      assertThat(session.query(ROOM).one().bookings()).containsExactly(found);
      assertThat(session.query(GUEST).one().bookings()).containsExactly(found);
    }
  }

  @Test
  @Tag("B172")
  void leavingOneOfThemKeepsTheSharedColumn() {
    database.transaction(session -> session.add(Booking.of(room, guest)));

    try (Session session = database.session()) {
      Booking found = session.query(BOOKING).one();
      found.guest(null);
      session.commit();
      assertThat(found.guest()).isNull();
      assertThat(found.guestNumber()).isNull();
      assertThat(found.hotelId()).isEqualTo(1);
      assertThat(found.room().number()).isEqualTo(101);
    }
  }

  @Test
  void deletingTheOwnerOfANullablePartKeepsTheSharedColumn() {
    database.transaction(session -> session.add(Booking.of(room, guest)));

    database.transaction(session -> session.delete(session.query(GUEST).one()));

    try (Session session = database.session()) {
      Booking found = session.query(BOOKING).one();
      assertThat(found.guestNumber()).isNull();
      assertThat(found.room().number()).isEqualTo(101);
    }
  }

  @Test
  void aPathOverAPartlyNullableKeyIsALeftJoin() {
    database.transaction(session -> session.add(Booking.of(room, null)));

    try (Session session = database.session()) {
      assertThat(session.query(BOOKING).where(BOOKING.guest().number.isNull()).list()).hasSize(1);
    }
  }

  @Test
  @Tag("A058")
  void twoRelationshipsToOneModelEachUseTheKeyThatTheyName() {
    Room other = Room.of(2, 202);
    database.transaction(session -> session.add(Transfer.of(room, other)));

    try (Session session = database.session()) {
      Transfer found = session.query(TRANSFER).one();
      assertThat(found.from().number()).isEqualTo(101);
      assertThat(found.to().number()).isEqualTo(202);
      assertThat(session.query(TRANSFER).where(TRANSFER.to().number.eq(202)).count()).isEqualTo(1);
      assertThat(session.query(TRANSFER).where(TRANSFER.from().number.eq(202)).count()).isZero();
    }
  }

  @Test
  @Tag("B171")
  void aViewOnlyRelationshipIsReadAndRefusesChanges() {
    database.transaction(
        session -> {
          session.add(Booking.of(room, guest));
          session.flush();
          session.add(Booking.of(room, guest));
        });

    try (Session session = database.session()) {
      Guest found = session.query(GUEST).one();
      assertThat(found.latest()).hasSize(2);
      assertThat(found.latest().get(0).id()).isGreaterThan(found.latest().get(1).id());
      assertThatThrownBy(() -> found.latest().clear())
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("ALU-5223")
          .hasMessageContaining("Guest.latest");
      session.delete(found);
      session.commit();
      assertThat(session.query(BOOKING).list())
          .extracting(Booking::guestNumber)
          .containsOnlyNulls();
    }
  }
}
