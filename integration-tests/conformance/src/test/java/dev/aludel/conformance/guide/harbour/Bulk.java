package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** Cargo without a box. */
@Model(table = "bulks")
@PolymorphicIdentity("bulk")
public interface Bulk extends Cargo {
  int tons();
}
