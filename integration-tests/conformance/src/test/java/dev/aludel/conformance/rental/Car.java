package dev.aludel.conformance.rental;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** A car, in the table of all. */
@Model
@PolymorphicIdentity("CAR")
interface Car extends Vehicle {

  @Nullable Integer seats();
}
