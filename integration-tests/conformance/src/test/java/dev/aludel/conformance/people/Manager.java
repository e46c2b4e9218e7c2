package dev.aludel.conformance.people;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** An employee who leads others. */
@Model
@PolymorphicIdentity("manager")
interface Manager extends Employee {

  @Default("1")
  int level();

  void level(int level);
}
