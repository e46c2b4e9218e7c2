package dev.aludel.conformance.sides;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Its parcels know of it by a backref. */
@Model
public interface Shelf {

  @Id
  Long id();

  String name();

  @Relationship(backref = "shelf")
  List<Parcel> parcels();
}
