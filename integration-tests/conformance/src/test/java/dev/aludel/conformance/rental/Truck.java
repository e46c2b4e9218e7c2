package dev.aludel.conformance.rental;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** A truck, with a table of its own. */
@Model(table = "trucks")
@PolymorphicIdentity("TRUCK")
interface Truck extends Vehicle {

  int axles();

  Money toll();
}
