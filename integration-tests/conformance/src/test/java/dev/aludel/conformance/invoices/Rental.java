package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** An offer of the same table, with a composite of its own. */
@Model
@PolymorphicIdentity("rental")
public interface Rental extends Offer {
  Money deposit();

  void deposit(Money deposit);
}
