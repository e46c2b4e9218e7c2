package dev.aludel.conformance.choir;

import static dev.aludel.annotation.Event.APPEND;

import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** Somebody who sings alone. */
@Model(table = "soloists")
@PolymorphicIdentity("soloist")
interface Soloist extends Singer {

  int fee();

  void fee(int fee);

  @ListensFor(value = APPEND, attribute = "choirs")
  static void refuse(Soloist soloist, Choir choir) {
    Heard.of("solo " + soloist.name());
  }
}
