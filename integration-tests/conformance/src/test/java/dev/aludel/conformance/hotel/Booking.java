package dev.aludel.conformance.hotel;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** A guest's nights. */
@Model(table = "bookings")
@Check(name = "check_some_nights", value = "nights > 0")
public interface Booking {

  static Booking of(int nights, Guest guest) {
    return BookingEntity.create(nights, guest);
  }

  @Id
  Long id();

  int nights();

  void nights(int nights);

  @Relationship(backPopulates = "bookings")
  Guest guest();

  void guest(Guest guest);
}
