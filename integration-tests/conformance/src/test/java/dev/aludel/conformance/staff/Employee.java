package dev.aludel.conformance.staff;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who works in a department, in a table joined to the root's. */
@Model(table = "employee")
@PolymorphicIdentity("EMPLOYEE")
@Check(name = "check_salary", value = "salary >= 0")
@Index(columns = "department")
abstract class Employee extends Person {

  @Column(length = 50)
  abstract String department();

  abstract void department(String department);

  @Column(precision = 10, scale = 2)
  abstract @Nullable BigDecimal salary();

  abstract void salary(@Nullable BigDecimal salary);

  @Relationship(backPopulates = "reports")
  abstract @Nullable Manager manager();

  abstract void manager(@Nullable Manager manager);

  @Hybrid
  String badge() {
    return name() + ", " + department();
  }
}
