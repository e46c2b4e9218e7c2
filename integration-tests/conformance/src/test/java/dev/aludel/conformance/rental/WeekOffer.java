package dev.aludel.conformance.rental;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** For some weeks. */
@Model(table = "week_offers")
@PolymorphicIdentity("week")
interface WeekOffer extends Offer {

  int weeks();
}
