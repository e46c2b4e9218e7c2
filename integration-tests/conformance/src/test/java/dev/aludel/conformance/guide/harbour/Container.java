package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** Cargo in a box. */
// region model
@Model(table = "containers")
@PolymorphicIdentity("container")
public interface Container extends Cargo {
  int feet();
}
// endregion
