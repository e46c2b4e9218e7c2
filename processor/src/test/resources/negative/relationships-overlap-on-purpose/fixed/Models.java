package com.example;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

@Model(table = "rooms")
interface Room {
  @Id Long hotelId();

  @Id Integer number();
}

@Model(table = "guests")
interface Guest {
  @Id Long hotelId();

  @Id Integer number();
}

@Model(table = "bookings")
interface Booking {
  @Id Long id();

  Long hotelId();

  Integer roomNumber();

  @Nullable Integer guestNumber();

  @Relationship(foreignKey = {"hotel_id", "room_number"}) Room room();

  @Relationship(foreignKey = {"hotel_id", "guest_number"}, overlaps = "room") @Nullable Guest guest();
}
