package dev.aludel.conformance.payroll;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.math.BigDecimal;

/** Set 5 of the seeds: two values are computed from columns, and are none themselves. */
@Model
public interface Employee {

  static Employee of(String firstName, String lastName, String hourlyRate, int hoursWorked) {
    return EmployeeEntity.create(firstName, lastName, new BigDecimal(hourlyRate), hoursWorked);
  }

  @Id
  Integer id();

  @Column(length = 50)
  String firstName();

  @Column(length = 50)
  String lastName();

  void lastName(String lastName);

  @Column(precision = 10, scale = 2)
  BigDecimal hourlyRate();

  void hourlyRate(BigDecimal hourlyRate);

  int hoursWorked();

  void hoursWorked(int hoursWorked);

  @Hybrid
  default String fullName() {
    return firstName() + " " + lastName();
  }

  @Hybrid
  default BigDecimal salary() {
    return hourlyRate().multiply(BigDecimal.valueOf(hoursWorked()));
  }
}
