package dev.aludel.conformance.hostel;

import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A night in a room: both foreign keys begin with the same hotel. */
@Model(table = "bookings")
@ForeignKey(
    model = Room.class,
    columns = {"hotel_id", "room_number"})
@ForeignKey(
    model = Guest.class,
    columns = {"hotel_id", "guest_number"})
public interface Booking {

  static Booking of(Room room, @Nullable Guest guest) {
    return BookingEntity.builder().room(room).guest(guest).build();
  }

  @Id
  Long id();

  Long hotelId();

  Integer roomNumber();

  @Nullable Integer guestNumber();

  @Relationship(
      backPopulates = "bookings",
      foreignKey = {"hotel_id", "room_number"})
  Room room();

  void room(Room room);

  @Relationship(
      backPopulates = "bookings",
      foreignKey = {"hotel_id", "guest_number"},
      overlaps = "room")
  @Nullable Guest guest();

  void guest(@Nullable Guest guest);
}
