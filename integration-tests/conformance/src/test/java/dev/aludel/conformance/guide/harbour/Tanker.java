package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** A ship for oil. */
@Model(table = "tankers")
@PolymorphicIdentity("tanker")
public interface Tanker extends Ship {
  long litres();
}
