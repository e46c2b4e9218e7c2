package dev.aludel.conformance.rental;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;

/** What is offered: a root without a table. */
@Model
@Polymorphic(concrete = true)
interface Offer {

  @Id
  Long id();

  String label();

  @ColumnProperty("upper(label)")
  String headline();
}
