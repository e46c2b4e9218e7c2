package com.example;

import dev.aludel.annotation.Default;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.time.LocalDate;

@Model(table = "enrollments")
interface Enrollment {
  @Id Long id();

  @Default(now = true) LocalDate enrolledOn();
}
