package dev.aludel.conformance.staff;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** An employee who builds, in the employees' table. */
@Model
@PolymorphicIdentity("ENGINEER")
abstract class Engineer extends Employee {

  @Column(length = 50)
  abstract String language();

  abstract void language(String language);
}
