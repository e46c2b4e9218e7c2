package dev.aludel.conformance.rental;

import dev.aludel.annotation.ColumnProperty;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** For some hours. */
@Model(table = "day_offers")
@PolymorphicIdentity("day")
interface DayOffer extends Offer {

  int hours();

  @ColumnProperty("hours * 60")
  int minutes();
}
