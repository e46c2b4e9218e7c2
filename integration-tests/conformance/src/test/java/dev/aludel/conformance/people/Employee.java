package dev.aludel.conformance.people;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who works in a department. */
@Model
@PolymorphicIdentity("employee")
non-sealed interface Employee extends Person {

  @Column(length = 50)
  String department();

  void department(String department);

  @Column(precision = 10, scale = 2)
  @Nullable BigDecimal salary();

  void salary(@Nullable BigDecimal salary);

  @Relationship(backPopulates = "employees")
  @Nullable Office office();

  void office(@Nullable Office office);

  @Hybrid
  default String badge() {
    return name() + ", " + department();
  }
}
