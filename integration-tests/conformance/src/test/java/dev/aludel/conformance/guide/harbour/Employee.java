package dev.aludel.conformance.guide.harbour;

import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** Somebody who works there. */
// region model
@Model
@PolymorphicIdentity("employee")
public non-sealed interface Employee extends Person {
  String department();

  void department(String department);
}
// endregion
