package dev.aludel.conformance.assembly;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

/** A part that a supplier sells: its key is what the keys of both are. */
@Model
interface Supply {

  @Id
  @Relationship(backPopulates = "supplies")
  Part part();

  @Id
  @Relationship
  Supplier supplier();

  @Hybrid
  default boolean isOf(Part other) {
    return part().equals(other);
  }

  @Hybrid
  default boolean isItself(Supply other) {
    return this == other;
  }

  @Hybrid
  default boolean isSamePart(Supply other) {
    return part() == other.part();
  }
}
