package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** Somebody who travels. */
@Model
@PolymorphicIdentity("customer")
public non-sealed interface Customer extends Person {
  @Default("0")
  int loyaltyPoints();
}
