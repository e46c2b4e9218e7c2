package dev.aludel.conformance.hotel;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Stays in the hotel; no two have the same mail address. */
@Model(table = "guests")
public interface Guest {

  static Guest of(String name, String mail) {
    return GuestEntity.create(name, mail);
  }

  @Id
  Long id();

  String name();

  void name(String name);

  @Column(unique = true)
  String mail();

  @Relationship(backPopulates = "guest")
  List<Booking> bookings();
}
