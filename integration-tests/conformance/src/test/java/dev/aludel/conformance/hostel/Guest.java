package dev.aludel.conformance.hostel;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A guest, numbered within one hotel. */
@Model(table = "guests")
public interface Guest {

  static Guest of(long hotelId, int number) {
    return GuestEntity.create(hotelId, number);
  }

  @Id
  Long hotelId();

  @Id
  Integer number();

  /** Those that the guest pays for. */
  @Relationship(backPopulates = "guest")
  List<Booking> bookings();

  /** The same rows, only to look at. */
  @Relationship(
      foreignKey = {"hotel_id", "guest_number"},
      viewOnly = true,
      orderBy = "id desc")
  List<Booking> latest();
}
