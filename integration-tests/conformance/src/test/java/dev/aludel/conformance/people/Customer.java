package dev.aludel.conformance.people;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@Model
@PolymorphicIdentity("customer")
non-sealed interface Customer extends Person {

  @Column(length = 10)
  @Nullable String accountNumber();

  @Default("0")
  int loyaltyPoints();

  void loyaltyPoints(int points);
}
