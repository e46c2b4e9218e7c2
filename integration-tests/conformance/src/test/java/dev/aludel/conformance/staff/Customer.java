package dev.aludel.conformance.staff;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** Somebody who buys, in a table joined to the root's. */
@Model(table = "customer")
@PolymorphicIdentity("CUSTOMER")
abstract class Customer extends Person {

  @Column(length = 10)
  abstract @Nullable String accountNumber();

  @Default("0")
  abstract int loyaltyPoints();

  abstract void loyaltyPoints(int points);
}
