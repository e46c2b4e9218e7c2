package dev.aludel.conformance.hostel;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** A walk with the luggage: two relationships to the same model. */
@Model(table = "transfers")
public interface Transfer {

  static Transfer of(Room from, Room to) {
    return TransferEntity.create(from, to);
  }

  @Id
  Long id();

  @Relationship(foreignKey = {"from_hotel", "from_room"})
  Room from();

  @Relationship(foreignKey = {"to_hotel", "to_room"})
  Room to();
}
