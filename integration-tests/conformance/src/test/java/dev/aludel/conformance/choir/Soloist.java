package dev.aludel.conformance.choir;

import static dev.aludel.annotation.Event.APPEND;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import org.jspecify.annotations.Nullable;

/** Somebody who sings alone. */
@Model(table = "soloists")
@PolymorphicIdentity("soloist")
interface Soloist extends Singer {

  int fee();

  void fee(int fee);

  @Column(deferred = true)
  @Nullable String agent();

  @ListensFor(value = APPEND, attribute = "choirs")
  static void refuse(Soloist soloist, Choir choir) {
    Heard.of("solo " + soloist.name());
  }
}
