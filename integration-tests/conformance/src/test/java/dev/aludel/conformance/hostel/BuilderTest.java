package dev.aludel.conformance.hostel;

import static dev.aludel.conformance.hostel.Booking_.BOOKING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a builder was not told is not set: neither null nor a reason to write. */
class BuilderTest extends ConformanceTest {

  BuilderTest() {
    super(HostelModelsSchema.SCHEMA);
  }

  @BeforeEach
  void furnish() {
    database.transaction(session -> session.addAll(List.of(Room.of(1, 101), Guest.of(1, 7))));
    sql.clear();
  }

  /** SQLAlchemy's dataclasses set a relationship without a value to None, and the key with it. */
  @Test
  @Tag("B165")
  void anUnsetRelationshipDoesNotNullTheForeignKey() {
    Booking made = BookingEntity.builder().hotelId(1L).roomNumber(101).guestNumber(7).build();
    database.transaction(session -> session.add(made));
    try (Session session = database.session()) {
      Booking stored = session.query(BOOKING).one();
      assertThat(stored.roomNumber()).isEqualTo(101);
      assertThat(stored.guestNumber()).isEqualTo(7);
      assertThat(stored.room().number()).isEqualTo(101);
      assertThat(Objects.requireNonNull(stored.guest()).number()).isEqualTo(7);
    }
  }

  @Test
  @Tag("B165")
  void aRelationshipThatIsSetToNullDoes() {
    Booking made = BookingEntity.builder().hotelId(1L).roomNumber(101).guestNumber(7).build();
    database.transaction(session -> session.add(made));
    database.transaction(session -> session.query(BOOKING).one().guest(null));
    try (Session session = database.session()) {
      assertThat(session.query(BOOKING).one().guestNumber()).isNull();
    }
  }
}
