package dev.aludel.conformance.staff;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** An employee who leads others, in a third table. */
@Model(table = "manager")
@PolymorphicIdentity("MANAGER")
abstract class Manager extends Employee {

  @Default("1")
  abstract int level();

  abstract void level(int level);

  @Relationship(backPopulates = "manager")
  abstract List<Employee> reports();
}
