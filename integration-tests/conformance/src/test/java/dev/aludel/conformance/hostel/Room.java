package dev.aludel.conformance.hostel;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A room, numbered within its hotel. */
@Model(table = "rooms")
public interface Room {

  static Room of(long hotelId, int number) {
    return RoomEntity.create(hotelId, number);
  }

  @Id
  Long hotelId();

  @Id
  Integer number();

  @Relationship(backPopulates = "room", orderBy = "id")
  List<Booking> bookings();
}
