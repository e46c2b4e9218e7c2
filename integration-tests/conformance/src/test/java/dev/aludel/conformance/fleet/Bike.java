package dev.aludel.conformance.fleet;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;

/** Somebody's bike, in the table of all vehicles. */
@Model
@PolymorphicIdentity("2")
interface Bike extends Vehicle {

  @Relationship
  Rider rider();
}
