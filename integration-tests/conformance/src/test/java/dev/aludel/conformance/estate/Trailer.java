package dev.aludel.conformance.estate;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** Goes with its truck. */
@Model(table = "trailers")
public interface Trailer {
  static Trailer of(Truck truck) {
    return TrailerEntity.create("trailer", truck);
  }

  @Id
  Long id();

  String uid();

  @Relationship(backPopulates = "trailers")
  Truck truck();

  void truck(Truck t);
}
