package dev.aludel.conformance.personnel;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who works in a department. */
@Model
@PolymorphicIdentity("employee")
public interface Employee extends Person {
  static Employee of(String name, String department, String salary) {
    return EmployeeEntity.builder()
        .name(name)
        .department(department)
        .salary(new BigDecimal(salary))
        .build();
  }

  @Column(length = 50)
  @Nullable String department();

  void department(@Nullable String department);

  @Column(precision = 10, scale = 2)
  @Nullable BigDecimal salary();

  void salary(@Nullable BigDecimal salary);
}
