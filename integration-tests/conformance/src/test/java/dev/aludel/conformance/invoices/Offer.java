package dev.aludel.conformance.invoices;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;

/** What something would cost. */
@Model(table = "offers")
@Polymorphic(on = "kind")
@PolymorphicIdentity("offer")
public interface Offer {
  @Id
  Long id();

  String kind();

  Money price();

  void price(Money price);
}
